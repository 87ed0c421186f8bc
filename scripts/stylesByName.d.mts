import type { Plugin } from 'vite'

export const cssModules: Readonly<{ generateScopedName: string }>
export const stylesByName: Plugin
