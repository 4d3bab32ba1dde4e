/** True while a drawing stands for what is still loaded. */
export function hasDrawing(): boolean {
  return document.querySelector('#root > [data-drawing]') !== null;
}
