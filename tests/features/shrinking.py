"""The shortest part of a list that still shows what the whole has shown."""


def shortest(steps, still, say=lambda text: None, attempts=40):
    """Leaves out halves, then quarters, then single ones, as long as `still(part)`; at most `attempts` tries."""
    size = len(steps) // 2
    while size >= 1 and attempts > 0:
        at = 0
        while at < len(steps) and attempts > 0:
            part = steps[:at] + steps[at + size:]
            attempts -= 1
            if part and still(part):
                steps = part
                say(f"  {len(steps)} steps will do")
            else:
                at += size
        size //= 2
    return steps
