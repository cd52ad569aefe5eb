import { describe, expect, test } from 'vitest';
import { decode, MOST_BYTES } from '../../src/import/read/decode.ts';
import { formatOf, readDocument } from '../../src/import/read/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'texte.txt') => readDocument(text, name);
const kinds = (text: string, name?: string) =>
  read(text, name).blocks.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('bytes', () => {
  test('are read as UTF-8 when they are, else as Windows-1252', () => {
    expect(decode(bytes('\uFEFFÉté\r\n'), 'a')).toEqual({ text: 'Été\n', encoding: 'UTF-8' });
    expect(decode(new Uint8Array([0xc9, 0x74, 0xe9, 0x92, 0x9c]), 'a')).toEqual({
      text: 'Été’œ',
      encoding: 'Latin-1 (Windows-1252)',
    });
    expect(decode(new Uint8Array([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]), 'a').text).toBe('Été');
  });

  test('are read as their page declares, when it can be', () => {
    const page = (charset: string) =>
      new Uint8Array([...bytes(`<meta charset=${charset}>`), 0xa4, 0xe9]);
    const told = (charset: string) => {
      const { text, encoding } = decode(page(charset), 'a');
      return [text.slice(-2), encoding];
    };
    expect(told('iso-8859-15')).toEqual(['€é', 'ISO-8859-15']);
    expect(told('iso-8859-1')).toEqual(['¤é', 'Latin-1 (Windows-1252)']);
    expect(told('utf-8')).toEqual(['¤é', 'Latin-1 (Windows-1252)']);
    expect(told('klingon')).toEqual(['¤é', 'Latin-1 (Windows-1252)']);
  });

  test.each([
    ['empty', new Uint8Array()],
    ['blank', bytes(' \n\t\uFEFF')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ')],
    ['control characters', bytes('\u0001\u0002abc\u0003')],
    ['too large', new Uint8Array(MOST_BYTES + 400_000)],
  ])('are refused when they are %s', (_, refused) => {
    expect(() => decode(refused, 'page.html')).toThrowErrorMatchingSnapshot();
  });

  test('are read up to the limit itself', () => {
    expect(decode(new Uint8Array(MOST_BYTES).fill(97), 'a').text).toHaveLength(MOST_BYTES);
  });
});

describe('raw text', () => {
  test('may begin with as many comments as it likes', () => {
    const comments = '<!-- note -->\n'.repeat(1000);
    expect(formatOf(`${comments}Les canards montent.`, 'a.txt')).toBe('texte brut');
    expect(formatOf(`${comments}<p>Les canards montent.</p>`, 'a.txt')).toBe('page HTML');
  });

  test('has its title, its headings and its paragraphs', () => {
    expect(
      kinds(
        'Le Fil\n\nLa mare déborde pour la troisième fois\n\nLes canards sont montés sur le toit.\n\nUne rive disputée\n\nPersonne n’a vu la grenouille.',
      ),
    ).toEqual([
      'title: La mare déborde pour la troisième fois',
      'paragraph: Les canards sont montés sur le toit.',
      'heading: Une rive disputée',
      'paragraph: Personne n’a vu la grenouille.',
    ]);
  });

  test('wrapped at a margin is put back in paragraphs', () => {
    expect(
      kinds(
        'Les canards sont montés sur le toit de la mairie, où ils ont trouvé une\ngouttière à leur goût, et n’en sont pas redescendus.\n\nLa grenouille est restée.',
      ),
    ).toEqual([
      'paragraph: Les canards sont montés sur le toit de la mairie, où ils ont trouvé une gouttière à leur goût, et n’en sont pas redescendus.',
      'paragraph: La grenouille est restée.',
    ]);
  });

  test.each([
    'Accueil > Monde > Mare',
    'Home » MONDE » La mare déborde',
    'Partager sur Facebook | Partager sur X | Envoyer par courriel',
    'Facebook Twitter WhatsApp',
    'Share',
    '12 commentaires',
    'Laisser un commentaire',
    'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'This website uses cookies to improve your experience. Accept Read More',
    'Lire aussi : La grenouille se tait',
    'Inscrivez-vous à notre newsletter',
    'Photo : la mare vue du toit. © Agence',
    'Crédit photo : DR',
    '© Reproduction interdite',
    'Temps de lecture : 2 min',
    'Par la rédaction',
    'Loukachenko lundi 10',
  ])('leaves out « %s », and says so', (debris) => {
    const { blocks, discarded } = read(
      `Les canards sont montés sur le toit.\n\n${debris}\n\nLa grenouille est restée en bas.`,
    );
    expect(blocks).toHaveLength(2);
    expect(discarded).toEqual([debris]);
  });

  test.each([
    'Le partage de la mare a commencé.',
    'Il a laissé un commentaire sur la mare.',
    'Photo à l’appui, il jure que la mare monte.',
    'Les cookies de la grenouille ont fondu.',
    'Par chance, la mare est restée dans son lit.',
  ])('keeps « %s »', (sentence) => {
    const { blocks } = read(
      `Les canards sont sur le toit.\n\n${sentence}\n\nC’est la fin du texte.`,
    );
    expect(blocks.map(({ text }) => text)).toContain(sentence);
  });

  test('leaves out the links under « À lire aussi », until it speaks again', () => {
    const { blocks, discarded } = read(
      'Les canards sont sur le toit.\n\nÀ lire aussi\nLa grenouille et le maire\nDix mares à voir\n\nLa pluie a repris dans la nuit.',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'Les canards sont sur le toit.',
      'La pluie a repris dans la nuit.',
    ]);
    expect(discarded).toEqual(['À lire aussi', 'La grenouille et le maire', 'Dix mares à voir']);
  });

  test('keeps tweets as quotations, with their author and day, without their links', () => {
    expect(
      read(
        'La mare fait parler d’elle ce matin.\n\nCoin ! https://t.co/AbC pic.twitter.com/DeF\n— Le Canard (@canard) June 19, 2023\n\nLa suite demain, sans doute.',
      ).blocks[1],
    ).toEqual({
      kind: 'tweet',
      text: 'Coin !',
      tweet: { author: 'Le Canard', handle: 'canard', dated: 'June 19, 2023' },
    });
  });
});

describe('Markdown', () => {
  test('is read without its marks', () => {
    expect(
      kinds(
        '# La **mare**\n\n![toit](a.jpg)\n\nVoici [un lien](https://a.example) et\nsa *suite*, `2*3*4`.\n\n> Coin,\n> dit-il.\n\n- un\n- deux',
        'a.md',
      ),
    ).toEqual([
      'title: La mare',
      'paragraph: Voici un lien et sa suite, 2*3*4.',
      'blockquote: Coin, dit-il.',
      'item: un',
      'item: deux',
    ]);
  });

  test('keeps the words of a link whose address has parentheses', () => {
    const text = '# Un titre\n\nVoir [le Caucase](https://example.org/Caucase_(region)) ce matin.';
    expect(kinds(text, 'a.md')).toContain('paragraph: Voir le Caucase ce matin.');
  });

  test.each(['*a ', '[', '[a](', '<a '])('with « %s » a hundred thousand times is read', (mark) => {
    const text = `${mark.repeat(100_000)} Un toit est monté sur la place ce matin.`;
    expect(read(text, 'a.md').blocks).toHaveLength(1);
  });

  test('gives the title and the day of its front matter', () => {
    const { title, datelines } = read('---\ntitle: La mare\ndate: 2024-07-04\n---\n\nElle monte.');
    expect([title, datelines]).toEqual(['La mare', ['2024-07-04']]);
  });
});

describe('a saved page', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html><head><title>La mare - Le Fil</title>${head}</head><body>${body}</body></html>`;
  const prose = '<p>Les canards sont montés sur le toit de la mairie, et y restent.</p>';

  test('gives its article, not its menus', () => {
    const { blocks, discarded } = read(
      page(
        `<nav><a href="/">Accueil</a></nav><article><h1>La mare</h1>${prose}<figure><img src="a"><figcaption>Un toit</figcaption></figure></article><footer>Mentions légales</footer>`,
      ),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect(discarded).toEqual(expect.arrayContaining(['Accueil', 'Un toit', 'Mentions légales']));
  });

  test('gives what it declares: title, day, publisher, address', () => {
    const head =
      '<meta property="og:title" content="La mare monte"><meta property="og:site_name" content="Le Fil"><meta property="article:published_time" content="2024-07-04T08:00:00Z"><link rel="canonical" href="https://fil.example/mare">';
    const { title, datelines, origin } = read(page(`<article>${prose}</article>`, head));
    expect(title).toBe('La mare monte');
    expect(datelines).toEqual(['2024-07-04T08:00:00Z']);
    expect(origin).toEqual({ publisher: 'Le Fil', address: 'https://fil.example/mare' });
  });

  test('runs no script and takes no address but http(s)', () => {
    const { origin, blocks } = read(
      page(
        `<article><h1>La mare</h1>${prose}<script>throw new Error('run')</script></article>`,
        '<link rel="canonical" href="javascript:alert(1)">',
      ),
    );
    expect(origin.address).toBeUndefined();
    expect(JSON.stringify(blocks)).not.toContain('throw');
  });
});
