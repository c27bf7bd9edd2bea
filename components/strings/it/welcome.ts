import type { Strings } from '../en/index'

export const welcome: Strings['welcome'] = {
  title: 'Shall We',
  lead: 'Inviti alle feste: trovarli, parlarne insieme, rispondere.',
  step: (number, of) => `Passo ${number} di ${of}`,
  skip: 'Salta',
  next: 'Avanti',
  finished: 'Tutto pronto. Trovi Shall We tra le icone del browser.',
  open: 'Apri Shall We',
  what: 'Che cosa fa',
  does: [
    'Trova gli inviti nelle chat e nella posta che scegli tu.',
    'Vi aiuta a decidere insieme. La prima voce è quella di chi va alla festa.',
    'Prepara una risposta. Tu la leggi, e tu la mandi.'
  ],
  promises: 'Che cosa non fa mai',
  never: [
    'Niente lascia questo dispositivo senza il tuo clic.',
    'Non manda, non risponde e non decide mai per conto suo.',
    'Non giudica mai nessuno e non spinge mai verso un sì.'
  ],
  where: 'Dove ti arrivano gli inviti?',
  disclosure:
    'Dove lo attivi, Shall We legge i messaggi e gli inviti che apri: il testo, chi li ha scritti e quando. Cerca inviti e li conserva su questo dispositivo. Non manda niente a nessuno. Puoi spegnerlo quando vuoi.',
  whereLater: 'Puoi anche lasciare tutto spento e incollare gli inviti.',
  who: 'Per chi è?',
  whoNote: 'Serve solo per fare le domande in famiglia. Si può fare anche dopo.'
}
