import type { Theme } from '../../lib/tokens.ts';
import { fillOf } from '../elements.ts';

const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif";
const SERIF = "Newsreader,Georgia,'Times New Roman','Liberation Serif',serif";

/** The styles of a file: colours of the theme, faces of the system, nothing from elsewhere. */
export function styleOf(theme: Theme): string {
  const colour = (name: string) => {
    const found = theme.get(name);
    if (found === undefined) throw new Error(`Couleur absente de la charte : ${name}`);
    return found;
  };
  const [ink, paper, grey, rule] = ['ink', 'paper', 'grey', 'rule'].map(colour);
  const [shade, accent] = ['shade', 'accent'].map(colour);
  const levels = [1, 2, 3, 4, 5].map(
    (rank) => `.level-${String(rank)}{color:${colour(`level-${String(rank)}`)}}`,
  );
  return [
    `text{fill:${ink};font-family:${SANS};font-size:12px}`,
    `.sheet{fill:${paper}}`,
    `.title,.who,.main-name{font-family:${SERIF};font-weight:600}`,
    `.title{font-size:28px}`,
    `.who{font-size:18px}`,
    `.label{font-weight:600}`,
    `.deck{font-size:14px}`,
    `.quiet,.tick-name{fill:${grey}}`,
    `.basis,.unsaid,.silence-words,.to-close-up{fill:${grey};font-style:italic}`,
    `.middle{text-anchor:middle}`,
    `.edge,.focus-line{stroke:${ink};stroke-width:2}`,
    `.rule,.tick{stroke:${rule}}`,
    `.paper,.halo,.land{fill:${paper}}`,
    `.near,.sea{fill:${shade}}`,
    `.silent{fill:${fillOf('silence')}}`,
    `.hatch{stroke:${rule};stroke-width:1.5}`,
    `.ink{color:${ink}}`,
    `.accent{color:${accent}}`,
    `.full,.soft{fill:currentColor}`,
    `.soft{opacity:.35}`,
    `.line,.arrow,.hollow{fill:none;stroke:currentColor;stroke-width:1.25}`,
    `.hollow{fill:${paper}}`,
    `.stem{stroke:currentColor;stroke-width:1.5}`,
    `.reach{stroke:currentColor;stroke-width:2}`,
    `.between{stroke-dasharray:2 4}`,
    `.lasting{stroke-width:5}`,
    `.within{stroke-width:5;stroke-dasharray:2 4}`,
    `.latest{stroke-dasharray:8 2}`,
    `.bracket{fill:none;stroke:${accent};stroke-width:2}`,
    `.borders{fill:none;stroke:${rule};stroke-linejoin:round}`,
    `.neutral,.contested{fill:${rule};stroke:${paper}}`,
    `.contested{stroke:${accent};stroke-width:2}`,
    `.focus-land{fill:${ink}}`,
    `.shaded{stroke:currentColor}`,
    `.diamond{fill:${paper};stroke:${ink};stroke-width:2}`,
    `.frame{fill:none;stroke:${rule}}`,
    `.window{fill:none;stroke:${ink};stroke-dasharray:3 3}`,
    `.map text,.plot text,.time-plot text{stroke:${paper};stroke-width:4px;stroke-linejoin:round;paint-order:stroke}`,
    `.map .main-name{font-size:17px}`,
    `.map .on-ink{fill:#fff;stroke:${ink}}`,
    `.on-solid{color:${paper}}`,
    `.map text.on-solid{fill:${paper};stroke:none}`,
    ...levels,
  ].join('');
}
