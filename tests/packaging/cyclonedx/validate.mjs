// Whether a file is a CycloneDX bill of materials, by the schema of its version. usage: node validate.mjs FILE...
import { readFileSync } from 'node:fs'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8')
  const problem = await new Validation.JsonStrictValidator(JSON.parse(text).specVersion ?? Spec.Version.v1dot5).validate(text)
  if (problem) {
    console.error(file, JSON.stringify(problem, null, 1))
    process.exit(1)
  }
}
