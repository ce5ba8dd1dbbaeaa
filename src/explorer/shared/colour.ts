/** The CSS colour of something that has one for each theme. */
export function lightDark(colour: { readonly light: string; readonly dark: string }): string {
  return `light-dark(${colour.light}, ${colour.dark})`
}
