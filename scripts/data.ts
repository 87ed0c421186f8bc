export function main(args: string[]) { console.log('hi', args); return 0 }
