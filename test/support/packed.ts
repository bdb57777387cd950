/**
 * An empty project that has installed our packages as npm would get them, offline, from the store that set-up filled.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parse} from 'yaml'
import {pnpm} from './pnpm.ts'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))
const workspace = readFileSync(new URL('../../pnpm-workspace.yaml', import.meta.url), 'utf8')
const {catalog} = parse(workspace) as {catalog: Record<string, string>}

/** The project’s folder, and how to remove it. */
export interface PackedProject {
  folder: string
  tarballs: ReadonlyMap<string, string>
  remove(): void
}

/** Packs every package and installs those named (all by default), and others at the versions of our catalog. */
export function packedProject(
  wanted?: ReadonlyArray<string>,
  others: ReadonlyArray<string> = []
): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'sitasi-packed-'))
  const tarballs = packAll(join(folder, 'tarballs'))
  const names = wanted ?? [...tarballs.keys()]
  const files = Object.fromEntries(
    [...tarballs].map(([name, file]) => [name, pathToFileURL(file).href.replace('file://', 'file:')])
  )
  const chosen = Object.fromEntries([
    ...names.map((name) => [name, files[name]!]),
    ...others.map((name) => [name, catalog[name]!])
  ])
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({name: 'empty', private: true, type: 'module', dependencies: chosen})
  )
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), `overrides: ${JSON.stringify(files)}\n`)
  pnpm(folder, ['install', '--offline', '--ignore-scripts'])
  return {folder, tarballs, remove: () => rmSync(folder, {recursive: true, force: true})}
}

function packAll(to: string): Map<string, string> {
  mkdirSync(to, {recursive: true})
  const found = new Map<string, string>()
  for (const name of readdirSync(packages)) {
    const before = new Set(readdirSync(to))
    pnpm(join(packages, name), ['pack', '--pack-destination', to])
    const file = readdirSync(to).find((file) => !before.has(file))!
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {name: string}
    found.set(manifest.name, join(to, file))
  }
  return found
}
