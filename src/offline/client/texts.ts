import type { Failure } from '../messages.ts';
import type { OfflineSize } from '../files.ts';

export const UNABLE =
  'Ce navigateur ne permet pas de garder le site : il y faut une adresse en https et un navigateur récent, hors navigation privée.';
export const SILENT = 'Le site ne répond pas : réessayez quand vous serez en ligne.';
export const DOWNLOADING = 'Téléchargement en cours. Gardez cette page ouverte.';
export const REMOVED = 'Le site est retiré de ce navigateur.';
export const WAITING =
  'Une version nouvelle est prête ; elle s’affichera quand tous les onglets du site auront été fermés.';

export const FAILURES: Readonly<Record<Failure, string>> = {
  'no-space': 'La place manque sur cet appareil. Rien n’a été gardé.',
  unreachable:
    'Un fichier n’est pas arrivé, ou n’est pas celui qui est publié : le site vient peut-être de changer. Rien n’a été gardé ; réessayez en ligne, dans un instant.',
};

/** « 1,3 Mo à télécharger (442 fichiers, compressés), 5,1 Mo dans votre navigateur. » */
export function askedSize({ files, bytes, transfer }: OfflineSize): string {
  return `${megabytes(transfer)} à télécharger (${String(files)} fichiers, compressés), ${megabytes(bytes)} dans votre navigateur.`;
}

/** « Le site entier est dans ce navigateur : 5,1 Mo… » */
export function keptSize({ bytes }: OfflineSize): string {
  return `Le site entier est dans ce navigateur : ${megabytes(bytes)}. Vous pouvez couper le réseau.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('fr', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
}
