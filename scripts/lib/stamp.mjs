/**
 * Remembers what a step was last done with, so that a second run costs nothing.
 *
 * @example
 *   onChange('install', ['pnpm-lock.yaml'], () => runPnpm(['install', '--frozen-lockfile']))
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './run.mjs'

const folder = join(root, 'node_modules', '.sitasi')

/** Folders that the build itself makes. */
const made = /(^|\/)(node_modules|dist|\.cache)$|^packages\/(styles\/data|core\/references)$/

/** Does `step` unless the files are what they were after the last time it succeeded. */
export function onChange(name, paths, outputs, step) {
  const wanted = fingerprint(paths)
  const file = join(folder, name)
  const done = existsSync(file) && readFileSync(file, 'utf8') === wanted
  if (done && outputs.every((output) => existsSync(join(root, output)))) return
  step()
  mkdirSync(folder, {recursive: true})
  writeFileSync(file, wanted)
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths.flatMap((path) => filesIn(path)).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Files under a path, itself if it is a file; what is built or installed is left out. */
function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .map((name) => `${path}/${name}`)
    .filter((inner) => !made.test(inner))
    .flatMap(filesIn)
}
