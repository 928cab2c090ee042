/** A recording to play: tone or silence, 16 bit, one channel. */
const RATE = 8000;

/** The address of one of so many seconds, to be revoked by who asked. */
export function wavUrl(seconds: number): string {
  const samples = Math.round(RATE * seconds);
  const data = new DataView(new ArrayBuffer(44 + samples * 2));
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, index) => data.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  data.setUint32(4, 36 + samples * 2, true);
  text(8, 'WAVEfmt ');
  data.setUint32(16, 16, true);
  data.setUint16(20, 1, true);
  data.setUint16(22, 1, true);
  data.setUint32(24, RATE, true);
  data.setUint32(28, RATE * 2, true);
  data.setUint16(32, 2, true);
  data.setUint16(34, 16, true);
  text(36, 'data');
  data.setUint32(40, samples * 2, true);
  return URL.createObjectURL(new Blob([data.buffer], { type: 'audio/wav' }));
}

/**
 * What plays it in a test: muted, since no person has touched the page. Of what is muted, Chromium
 * lets only a `video` begin, and WebKit pauses a `video` that is out of sight.
 */
export function mutedPlayer(url: string): HTMLMediaElement {
  const isChromium = navigator.userAgent.includes('Chrome/');
  const player = document.createElement(isChromium ? 'video' : 'audio');
  player.muted = true;
  player.src = url;
  return player;
}
