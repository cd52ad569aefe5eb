import { list, numeral } from '../../lib/text.ts';
import type { PredictionData } from '../../schema/prediction.ts';

/** In one sentence, how many predictions the articles confirm, deny or leave without sequel. */
export function sequels(predictions: readonly Pick<PredictionData, 'outcome'>[]): string {
  const total = predictions.length;
  const denied = having('dementie');
  const confirmed = having('confirmee');
  const open = total - confirmed - denied;
  const these = total === 1 ? 'cette prévision' : `ces ${numeral(total)} prévisions`;
  if (total === 0) return '';
  if (open === total) {
    const [them, rest] =
      total === 1 ? [these, 'elle reste'] : [`aucune de ${these}`, 'elles restent'];
    return `Nos articles ne confirment ni ne démentent ${them} : ${rest} sans suite.`;
  }
  if (confirmed === total) return `Nos articles confirment ${these}.`;
  if (denied === total) return `Nos articles démentent ${these}.`;
  const told = list([
    ...(confirmed === 0 ? [] : [`en confirment ${feminine(confirmed)}`]),
    ...(denied === 0 ? [] : [`en démentent ${feminine(denied)}`]),
  ]);
  const left =
    open === 0 ? '' : ` ; ${feminine(open)} ${open === 1 ? 'reste' : 'restent'} sans suite`;
  return `Sur ${these}, nos articles ${told}${left}.`;

  function having(status: string): number {
    return predictions.filter(({ outcome }) => outcome?.status === status).length;
  }
}

function feminine(count: number): string {
  return count === 1 ? 'une' : numeral(count);
}
