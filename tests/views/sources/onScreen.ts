/** jsdom lays nothing out: there, everything is on screen. */
export class EverythingOnScreen {
  observe() {}
  disconnect() {}
}
