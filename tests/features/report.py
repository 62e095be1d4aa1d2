"""Of what the scenarios have left in a report's folder: index.html for people, junit.xml for machines, a few lines for
the terminal."""

import html
import json
import pathlib
import xml.etree.ElementTree as ElementTree

from recording import folder_name

STYLE = """
body { font: 16px/1.5 sans-serif; margin: 2em auto; max-width: 76em; padding: 0 1em; color: #222; background: #fff }
h1 { font-size: 1.5em } summary { cursor: pointer; padding: .3em 0 } .passed::marker { color: #1a7f37 } .failed::marker { color: #c62828 }
.failed > b { color: #c62828 } pre { background: #f4f4f4; padding: .8em; overflow: auto; white-space: pre-wrap }
ol { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(22em, 1fr)); gap: 1.2em }
li { border-top: 3px solid #1a7f37; padding-top: .4em } li.failed { border-color: #c62828 } li.skipped, li.untested, li.undefined { border-color: #aaa; color: #666 }
img { max-width: 100%; border: 1px solid #ccc } small { color: #666 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1c1c1c } pre { background: #2a2a2a } }
"""


def read(folder, scenario):
    path = folder / folder_name(scenario) / "result.json"
    if path.exists():
        return json.loads(path.read_text(encoding="utf-8"))
    return {"feature": scenario.feature.name, "scenario": scenario.name, "where": str(scenario.location), "tags": [], "status": "failed", "seconds": 0,
            "steps": [], "failures": ["it never came to an end: the worker broke off"], "unannounced": 0}


def reason(result):
    """The first thing that went wrong, in a few lines."""
    errors = [f"{s['keyword']} {s['name']}\n{s['error']}" for s in result["steps"] if s["error"]]
    return "\n".join(errors + result["failures"]) or "a hook failed; see the terminal"


def junit(results, name):
    suite = ElementTree.Element("testsuite", name=name, tests=str(len(results)), failures=str(sum(r["status"] != "passed" for r in results)),
                                time=str(round(sum(r["seconds"] for r in results), 2)))
    for result in results:
        case = ElementTree.SubElement(suite, "testcase", classname=result["feature"], name=result["scenario"], time=str(result["seconds"]), file=result["where"])
        if result["status"] != "passed":
            ElementTree.SubElement(case, "failure", message=reason(result).splitlines()[0]).text = reason(result)
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True)


def shown_step(step, folder):
    picture = f'<a href="{folder}/{step["picture"]}"><img loading="lazy" src="{folder}/{step["picture"]}" alt=""></a>' if step["picture"] else ""
    return f'<li class="{step["status"]}">{html.escape(step["keyword"])} {html.escape(step["name"])} <small>{step["seconds"]:.2f} s</small><br>{picture}</li>'


def shown(result, folder):
    failed = result["status"] != "passed"
    why = f"<pre>{html.escape(reason(result))}</pre>" if failed else ""
    kept = "".join(f' <a href="{folder}/{name}">{name}</a>' for name in ("failed.png", "tree.txt", "program.log", "outbox.json")) if failed else ""
    steps = "".join(shown_step(s, folder) for s in result["steps"])
    status = "failed" if failed else "passed"
    return (f'<details{" open" if failed else ""}><summary class="{status}"><b>{html.escape(result["scenario"])}</b> <small>{html.escape(result["feature"])}, '
            f'{result["seconds"]:.1f} s, {status}</small></summary>{why}{kept}<ol>{steps}</ol></details>')


def write(folder, scenarios, title, seconds):
    """True if all passed."""
    folder = pathlib.Path(folder)
    results = [(read(folder, s), folder_name(s)) for s in scenarios]
    failed = [r for r, _ in results if r["status"] != "passed"]
    summary = f"{len(results) - len(failed)} of {len(results)} scenarios passed in {seconds:.0f} s"
    body = "".join(shown(r, name) for r, name in sorted(results, key=lambda pair: (pair[0]["status"] == "passed", pair[0]["where"])))
    (folder / "index.html").write_text(f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
                                       f"<title>{html.escape(title)}: {summary}</title><style>{STYLE}</style><h1>{html.escape(title)}: {summary}</h1>{body}", encoding="utf-8")
    (folder / "junit.xml").write_text(junit([r for r, _ in results], title), encoding="utf-8")
    for result in failed:
        print(f"\n{result['where']}  {result['scenario']}\n{reason(result)}")
    print(f"\n{summary} ({title}); report: {folder}/index.html")
    return not failed
