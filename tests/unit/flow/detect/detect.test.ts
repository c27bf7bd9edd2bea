import { describe, expect, test } from 'vitest'
import { readText } from '@/utils/flow/read-text'
import type { MessageClass } from '@/utils/model/reading'
import { readCorpus } from '../../corpus/read-corpus'

const context = { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null }
const classOf = (text: string) => readText({ key: 'k', text, sender: null }, context).class

describe('what a message is', () => {
  test.each<[MessageClass, string]>([
    ['invite', 'Viens déguisé à ma fête de 6 ans, samedi 15h, Elio'],
    ['invite', "Leo's having a party on Saturday at 3, can Sam come?"],
    ['invite', 'On va faire un barbecue chez nous samedi, ça vous dit de venir ?'],
    ['invite', 'Vamos fazer um churrasco aqui em casa no sábado, topas?'],
    // Whose party it is needs no name where the writer says "my".
    ['invite', "I'm having a party on Friday, June 26. Welcome! Call me"],
    ['invite', '¿Puedes venir a mi cumpleaños el sábado?'],
    ['other', 'Para mi cumpleaños compré dos bolsas de caramelos, cada una de 20'],
    ['invite', 'BBQ at ours Sunday from 1 if you fancy it'],
    ['invite', 'You are invited to my birthday at our house. Drive by the school, then turn left.'],
    ['other', 'You were invited to the birthday party by mistake. School is closed that day.'],
    ['other', 'The library invites you to a winter party on Saturday 16 May at 3pm, with stories and cake!'],
    ['other', 'Halloween party in the park for children from 4 to 7 years: Saturday 16 May, 10-12'],
    [
      'invite',
      'No big party for Leo this year, but come to the cinema on Saturday at 3 to celebrate! Let me know by Friday'
    ],
    // A day that is over is a slip of who invites.
    ['invite', 'Would Leo like to come bowling with Ada on Monday 11 May at 3?'],
    ['invite', 'Ada invites you to her party on 10 May 2026'],
    // What somebody asks or tells of a party that others gave.
    ['other', "Can you collect Ben from Oscar's party at 4 on Saturday? It's at the church hall, I'm working"],
    ['other', 'Weiß jemand, ob Mias Party am Samstag um 14 oder 15 Uhr ist? Hab die Einladung verlegt'],
    ['other', '¿Puedes recoger a Leo del cumple de Bruno el sábado a las 20h? Es en el parque de bolas'],
    ['update', 'Pequena alteração para sábado: afinal o palhaço só pode às 16h'],
    // What keeps the child that invites is why the party moves.
    ['update', 'Mia ist krank, wir verschieben auf den 23. Mai'],
    ['update', 'Rayan a la varicelle on repousse au samedi 23'],
    ['reply-no', 'Lou est malade, elle ne pourra pas venir samedi'],
    ['reply-yes', 'Segura um lugar pra Bia!'],
    ['invite', 'Tchê, já faz 6 anos que o Davi nasceu! Festa no domingo, 24 de maio, às 15h, venham todos!'],
    ['other', 'El paquete "Piñata de cumpleaños" será entregado el sábado 16 de mayo entre las 9 y las 13 h.'],
    ['other', 'On était chez mon frère pour les 4 ans de Zoé, il y avait un clown, les petits ont adoré'],
    ['other', "Grazie per l'invito di sabato, Giulia si è divertita tantissimo"],
    ['other', "Auntie Jo's invited us to her bbq on Saturday at 3, I said we'd go"],
    ['other', 'Your order has shipped! 1x Party Invitation Pack. Arriving Saturday 23 May between 2 and 6pm'],
    ['other', "Ella got an invite to Sam's party, Saturday 13 June 2-4 at Jump In. Can you take her?"],
    ['other', "Girls! It's Jo's birthday on Sat 6th June, cocktails at the Fox from 8. Strictly no kids 😂"],
    ['plan', 'Fancy the swings tomorrow?'],
    // Who has it and asks to it invites, with no hour too.
    ['invite', "We're hosting a barbecue at ours on Sunday, and you're all welcome. Tell me if you'd like to come!"],
    ['invite', "We've moved! Come and see the new house on Saturday from 4, drinks and nibbles"],
    ['plan', 'Anyone fancy the swings tomorrow? We will be there from 3'],
    ['other', 'We are going to Mia’s party on Saturday, any idea what she wants? Shall we go halves?'],
    ['update', "Leo's party's been brought forward to 1pm, the hall is needed and she says sorry but we must"],
    ['update', "ellie's sleepover - please collect by 9 now not 10"],
    ['reply-yes', 'Yes for both of mine, they might be ten minutes late'],
    ['invite', "Mia's bday bash is 10-12 on 16 May at Jump City. EDIT: they moved us, it's 11-1, same day. Lmk!"],
    ['update', 'Party is now at 4pm instead of 3pm'],
    ['update', 'We had to reschedule the party, half the class is ill. New date is Saturday 6 June, still 2-4'],
    ['update', 'Because so many of you are away on the 13th we are doing it on the 20th instead'],
    ['cancel', "Leo has a bug so there won't be a party on Saturday after all"],
    ['reply-yes', 'Bo would be over the moon to come'],
    // An answer that tells all of the party again.
    ['reply-yes', "Bo will be at Ada's party on Saturday, I'll drop her at 2 and her dad will pick up at 4"],
    ['reply-yes', "Bo would love to come to Ada's birthday on Saturday 13 June at 2 in the hall"],
    ['invite', "We'd love you to come to Ada's party on Saturday 13 June at 2 at the hall"],
    ['update', 'The forecast looks dreadful so we will be inside at the community centre on Saturday'],
    ['update', 'Parking at the farm is through the second gate tomorrow'],
    ['plan', "Bo's at Leo's birthday till 5.30 so shall we do dinner at 6?"],
    ['reply-maybe', "Not sure if we're around, half term plans are up in the air"],
    ['reply-no', 'Sorry, Bo is not well so he had better stay home on Saturday'],
    ['reply-no', "That's so kind but Saturdays are a no go for us"],
    ['reply-maybe', "He's poorly today but if he's better by Saturday he'll be there"],
    ['update', "We've moved it to the church hall because of the rain"],
    ['update', 'Small change for Saturday, the party now starts at 11.30 not 11'],
    ['invite', "Party at ours on Saturday 2-4pm, shout if you can't make it"],
    ['other', 'Football training moved to Thursday 5pm'],
    ['other', 'Practice moved to 6pm Thursday. Thanks again for the birthday cake'],
    ['update', 'The time of the party for Liam has changed to 10h00 - 12h30'],
    ['reply-yes', "Yes please for Bella on the 28th, I'll drop her at 6"],
    ['reply-yes', 'Great idea! Mats can come, will pick him up at 6'],
    ['reply-yes', "Noor is in. She can't swim yet, is that a problem?"],
    ['reply-yes', 'klappt, ole kommt sonntag. muss aber schon um 12 weg'],
    ['reply-yes', 'Sí! Vera y Leo se apuntan el sábado'],
    ['reply-no', "Grazie mille per l'invito, ma quel sabato Tobia ha la partita e non può mancare. Gli dispiace"],
    ['reply-maybe', 'Devo sentire suo padre perché quel weekend tocca a lui'],
    ['invite', '- Quand’è la festa di Bea?\n- Sabato 16\n- A che ora?\n- Dalle 16 alle 19, al Jungle\n- Ok segno'],
    ['update', 'Finalement on peut garder les enfants jusqu’à 19h, dites-moi si ça vous gêne'],
    ['update', 'Die Abholzeit für Adas Feier ist doch 17:30 statt 18 Uhr'],
    ['update', 'Wir müssen Adas Geburtstag verschieben, neuer Termin 12.12.'],
    ['update', 'Adas feest is uitgesteld naar zondag 13 dec 14u'],
    ['cancel', 'Adas party on Saturday is cancelled, new date to follow'],
    ['reply-no', 'er ist da auf Klassenfahrt'],
    ['plan', 'soft play tomorrow?'],
    ['other', 'training tomorrow?'],
    ['other', 'is the party on Saturday?'],
    ['invite', 'hi can u make it to Adas party sat 16th 2-4 xx'],
    ['update', 'La festa di Elena è stata spostata al 21 maggio'],
    ['reply-yes', 'Eu e a Manu vamos!'],
    ['update', 'Ya tenemos sitio para el cumple de Ada: el rocódromo, a las 17'],
    ['update', 'Saiu o horário da festa da Ada, sábado 16 das 15h às 18h'],
    ['update', 'La bolera nos canceló y la fiesta de Ada pasa a mi casa, misma hora'],
    ['update', 'Recordatorio: mañana el cumple de Ada a las 17'],
    ['other', 'Weiß jemand, wann die Geburtstagsfeier von Ada am Samstag anfängt?'],
    ['other', 'Weet iemand hoe laat het feestje van Ada zaterdag begint?'],
    ['other', 'Uitnodiging voor de infoavond op dinsdag 19 mei om 20 uur, ook over de verjaardagen in de klas'],
    ['reply-yes', 'jo passt, Samstag bei euch'],
    ['update', 'Gente, segue a localização da festa da Ada amanhã'],
    ['cancel', 'Ada está con fiebre y tenemos que dejarlo. Ya os diremos'],
    ['reply-no', 'Desta vez passamos, obrigada pelo carinho'],
    ['cancel', 'La fiesta de Ada queda aplazada hasta nueva fecha'],
    ['cancel', 'A Ada está com febre e temos que cancelar a piscina, infelizmente. Depois a gente remarca'],
    ['reply-yes', 'Perfecto, el sábado llevo a Leo a las 5'],
    ['reply-maybe', 'Estamos esperando a escala do hospital, retorno até sexta'],
    ['other', 'Le recordamos la consulta de Ada, 5 años, el viernes 22 de mayo a las 17:10'],
    ['invite', 'Pessoal do escritório, festa no dia 18/12 às 19h. Confirmem presença'],
    ['reply-yes', 'The Souza family: 2 adults and 1 child'],
    // What a calendar sends is an answer, with all of the party behind it.
    ['reply-yes', "Accepted: Ada's 7th birthday @ Sat 13 Jun 2026 2pm - 4pm"],
    ['reply-no', "Declined: Ada's 7th birthday @ Sat 13 Jun 2026 2pm - 4pm"],
    ['reply-maybe', "Tentatively accepted: Ada's 7th birthday @ Sat 13 Jun 2026 2pm - 4pm"],
    ['reply-yes', "Ben gladly accepts the invitation to Ada's party on the 13th of June."],
    ['reply-maybe', 'Might be able to pop in for a bit after church'],
    ['update', 'Forgot to say, grip socks on Saturday please! They cost £3 there'],
    [
      'invite',
      "Ada's birthday Saturday 13 June 2-4 at the climbing gym. We are there until 5 if you need a later pick-up"
    ],
    ['reply-yes', '+2 nosotros'],
    ['other', 'Mesa para 2 adultos y 1 niño mañana a las 9'],
    ['reply-no', 'Gracias por invitar a Leo, pero el viernes tiene piano'],
    ['reply-no', 'Ole würde kommen, kann aber leider nicht'],
    ['reply-no', 'Danke, dass ihr an Levin gedacht habt. Wir sagen diesmal ab'],
    ['reply-no', 'Milan kan niet komen want hij heeft zwemles'],
    ['reply-yes', 'Confirmé pour Léa samedi, elle ne veut pas manquer ça'],
    ['other', "Rappel : contrôle chez le dentiste vendredi à 10h20. En cas d'absence, merci de prévenir"],
    ['other', "Nessuno ha visto il cappellino di Artù? Sabato alla festa ce l'aveva"],
    ['cancel', 'Purtroppo Ada ha 39 di febbre, quindi il bowling di domani è annullato'],
    ['update', 'La festa di Ada slitta per la febbre, diventa martedì 19 alle 16'],
    ['invite', 'Anniv de Luca samedi 14h au bowling, 8 ans. Qui peut prendre deux enfants en voiture ?'],
    ['cancel', "Leo's party is cancelled, he has a temperature"],
    ['reply-yes', "We'd love to come, thank you!"],
    ['reply-no', "So sorry, we can't make it"],
    ['reply-maybe', 'Thanks for the invite, I need to check and will let you know'],
    ['other', 'Happy birthday Leo!'],
    ['other', 'Thank you for the lovely presents'],
    ['other', 'Parents evening is on Tuesday at 4pm in the school hall'],
    ['other', 'Book your party today, 20% off all packages from £99'],
    ['other', 'What time is the party on Saturday?'],
    ['other', 'BBQ at ours on Saturday at 7, adults only, kids are at nans'],
    ['other', 'Grillabend bei uns am Samstag um 19 Uhr, bitte ohne Kinder'],
    ['other', 'Otley Library invites you to a tea party on Saturday at 3, all families welcome'],
    ['other', 'La parroquia os invita a la fiesta, sábado a las 17h en la plaza'],
    ['other', 'Your booking: birthday party, Saturday 6 June, 2-4pm, 12 children'],
    ['other', 'Pottery party sessions every Saturday 2-4pm at the barn, €15'],
    ['other', "What are you giving Kit for his party on Saturday 2-4? I've nothing"],
    ['update', "Coucou, j'ai zappé l'adresse dans mon message : 9 rue du Four à Tours"],
    ['update', "Ciao a tutti, il numero sull'invito è sbagliato, ora vi do quello giusto"],
    ['cancel', 'Teo si è rotto il braccio, lasciamo perdere i trampolini di sabato'],
    ['reply-yes', 'Fantastico, Nino sarà felicissimo di venire a festeggiare'],
    ['reply-maybe', 'Bisogna vedere se è guarito per allora'],
    ['update', 'Per domani portate il costume, montiamo la piscinetta'],
    ['update', 'Annoncent de la pluie samedi, on avance la fête à vendredi, même heure'],
    ['other', 'Rappel : rdv chez le pédiatre pour Noé (6 ans) mardi 26 mai à 16h30'],
    ['other', "Je cherche une salle pour l'anniversaire de mon fils le 6 juin de 14h à 18h, 12 enfants"],
    ['other', 'Cerchiamo un animatore per il compleanno di nostro figlio il 6 giugno dalle 15 alle 18'],
    ['reply-no', 'Dank voor de uitnodiging voor het feestje van Jip op zaterdag, maar Noor kan niet komen'],
    ['reply-yes', 'Thank you so much for inviting Bella to the party on Saturday at 3'],
    // Who answers a mail has not written its subject.
    [
      'reply-yes',
      "Subject: Re: You're invited! Ada is turning 7\n\nCount us in! Bo comes with his little sister. Thanks, Jo"
    ],
    // A question, a notice or what is over holds the words of an answer or a plan, and is none.
    ['other', "Does anyone know Dylan's number? Maybe I have the old one"],
    ['other', 'Who took a blue bottle home after training? Leo cannot find his'],
    ['other', 'Swimming lessons: new course from 10 February, 9.30 to 10.15, €110. Shall we keep you a place?'],
    ['plan', 'Shall we take the kids to the seals one day in the holidays? Maybe Wednesday, or shall we say Thursday?'],
    [
      'update',
      "Subject: Change of date - Ada's 7th\n\nDear all,\n\nThe farm offers Sunday 17 May, 2 to 4. Let me know by Friday"
    ]
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('changes, cancellations and answers in German and Dutch', () => {
  test.each<[MessageClass, string]>([
    ['update', 'Wir verschieben die Party auf den 23. Mai'],
    ['update', 'Wir müssen die Feier auf nächsten Samstag verschieben, Lea ist krank'],
    ['cancel', 'Wir müssen Leas Geburtstag leider verschieben. Neuer Termin folgt'],
    ['update', 'Die Kegelbahn hat uns abgesagt, wir gehen jetzt in die Eishalle'],
    ['update', 'Statt Kino gibt es am Samstag Minigolf, Treffen um 14 Uhr dort. Abholen wie gehabt'],
    ['cancel', 'Leider kann das Gartenfest am Samstag nicht stattfinden'],
    ['cancel', 'Das wird heute nichts mit der Feier, Mats hat Fieber'],
    ['plan', 'Ole fragt, ob Mia mal wieder zum Spielen kommen kann. Dienstag oder Mittwoch würde uns passen'],
    ['plan', 'Morgen jemand auf dem Spielplatz? Wir sind ab 3 da'],
    ['update', 'Leons Geburtstag müssen wir verschieben. Neu: Samstag 16.5., gleiche Zeit, gleicher Ort'],
    [
      'reply-no',
      'Danke für die Einladung, leider kann Ella am Samstag nicht. Vielleicht können die zwei mal so spielen?'
    ],
    ['other', 'Der TSV lädt alle Kinder zum Sporttag ein: Samstag, 16. Mai, 10-14 Uhr auf dem Platz'],
    ['other', 'Kurze Frage zum Samstag: fängt Leos Geburtstag um 14 Uhr an?'],
    ['invite', 'Hoi zäme, d Lou wird 7ni und mir fiired am Samschtig vo de 2 bis am 5i bi eus. Chunnt d Mia au?'],
    ['reply-yes', 'Merci für d Iladig! De Jan chunnt gärn'],
    ['update', 'Am Samstig doch nöd im Wald, sondern bi eus dihei. Ziit bliibt glich'],
    ['cancel', 'Zu wenige Zusagen, wir lassen die Feier am Samstag bleiben'],
    ['cancel', 'Bitte morgen nicht kommen, wir haben Windpocken'],
    ['cancel', 'Mats hat Fieber, wir müssen verschieben'],
    ['update', 'Das Grillen findet statt, aber im Schuppen'],
    ['update', 'We verzetten het feestje van Bas naar 30 mei'],
    ['reply-yes', 'Da hat Jonas Judo, aber er kommt danach noch dazu'],
    ['update', 'De bowlingbaan heeft ons geannuleerd, we gaan nu naar de ijsbaan'],
    ['update', 'Tijd voor het feestje zaterdag is bekend: 14 tot 16 uur'],
    ['invite', 'Joepie, Ada is jarig! Zaterdag 23 mei van 10 tot 12 uur gaan we knutselen. Tot dan!'],
    ['invite', 'Mijn rijbewijs is binnen, en dat moet gevierd worden! Zaterdag 6 juni om 20.00 uur op de Tulplaan 4.'],
    ['reply-no', 'Dank voor de uitnodiging. Ik kan vrijdag helaas niet. Misschien kan ik volgende maand.'],
    ['cancel', 'Van het feestje morgen komt helaas niks, Teun heeft koorts'],
    ['reply-yes', 'Dat laten we ons niet ontgaan!'],
    ['reply-no', '16 mei zitten we helaas vol'],
    ['other', 'Pim vertelde dat hij zaterdag om 15 uur bij Jip is uitgenodigd, klopt dat?']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('who cancels for a day or a party is a guest', () => {
  test.each<[MessageClass, string]>([
    ['reply-no', 'We have to cancel for Sunday, Ada is ill'],
    ['reply-no', "I'm afraid we need to cancel for Leo's party on Sunday"],
    ['cancel', "We have to cancel Leo's party on Sunday"],
    ['reply-no', 'Für Sonntag müssen wir leider absagen'],
    ['reply-no', 'Leider müssen wir für Leos Party am Sonntag absagen'],
    ['cancel', 'Wir müssen die Party für Sonntag leider absagen'],
    ['reply-no', 'On doit annuler pour dimanche, désolés'],
    ['cancel', 'On doit annuler la fête de dimanche, désolés'],
    ['reply-no', 'Dobbiamo disdire per domenica, mi dispiace'],
    ['reply-no', 'Tenemos que cancelar para el domingo, lo sentimos'],
    ['reply-no', 'Temos de cancelar para domingo, lamento']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('who goes along is asked to no party, and who needs another appointment answers none', () => {
  test.each<[MessageClass, string]>([
    ['plan', 'Zullen we zondag naar de film? Begint om 19:00 uur. Ga je mee?'],
    ['other', 'Vrijdag om half tien bij de tandarts lukt mij niet. Kan ik een nieuwe afspraak maken?']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('a party that is put off to a day', () => {
  test.each<[MessageClass, string]>([
    ['update', "We've had to postpone Leo's party to 13 June, 3-5pm. Hope you can still come!"],
    ['update', "The picnic on Sunday is off because of the rain. We'll try again on the 13th of June!"],
    ['cancel', "Leo's party is postponed until further notice"],
    ['update', 'La fête de Léo est annulée, on la reporte au 13 juin'],
    ['cancel', 'Het tuinfeest van vrijdag gaat niet door wegens storm']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('a note behind all that an invitation tells', () => {
  test.each<[MessageClass, string]>([
    ['invite', 'Etentje bij ons zaterdag 30 mei om 19.00 uur. Let op: de trein rijdt niet!'],
    ['invite', 'Borrel vrijdag 29 mei 17u bij Tom. Denk aan een warme trui.'],
    ['invite', 'Pool party for Mia, Sunday 24 May 2-4pm. Please note the gate is at the back'],
    ['invite', 'Leos Geburtstag, Samstag 30. Mai, 15 Uhr. Denkt an Badesachen!'],
    ['invite', 'Samstag 30.5. 19 Uhr Essen bei uns. Achtung, wir haben jetzt einen Hund'],
    ['invite', 'Cumple de Leo, sábado 30 de mayo a las 17h. Recordad traer calcetines'],
    ['invite', 'Cena da noi sabato 30 maggio alle 20. Attenzione: niente metro!'],
    ['invite', 'Jantar aqui em casa sábado 30 de maio às 20h. Atenção: não tem metrô!'],
    // What a day, an hour or a place stands behind changes it, and who names tomorrow reminds of it.
    ['update', 'Etentje van zaterdag 30 mei: let op, het wordt 19.30 uur!'],
    ['update', 'Let op: het feestje begint om 4 uur!'],
    ['update', "Leo's party on Saturday 30 May at 2pm: change of venue, it's at the church hall"],
    ['update', 'Morgen om 14 uur het feestje van Bram. Denken jullie aan zwemkleding?'],
    ['update', 'Leos Party am Samstag um 15 Uhr. Es gibt eine Änderung: wir sind jetzt drinnen'],
    ['update', 'Reminder: party tomorrow'],
    ['update', "N'oubliez pas la fête de Léo samedi à 15h !"],
    ['update', 'Non dimenticate la festa di Leo sabato alle 16!'],
    ['update', 'Vergeet niet: zaterdag om 14 uur het feestje van Bram!'],
    ['update', 'Cumple de Leo el sábado 30 de mayo a las 17h. Ojo: ahora es a las 18h'],
    ['update', 'La festa di Leo di sabato è ora alle 17'],
    ['other', 'Reminder: your dental appointment is on Friday at 10.20']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

test('an answer below an invitation does not make it an answer', () =>
  expect(
    classOf("I'm having a party on Saturday at 7 at my place\nI might have something on, but thanks for inviting me")
  ).toBe('invite'))

describe('words of what is no party, beside a party', () => {
  const leo =
    "Leo turns 7 and we're having a party on Saturday 30 May from 2 to 4 at Jump Zone. We would love to see you."
  test.each<[MessageClass, string]>([
    ['invite', `${leo} We paid a deposit of 50 pounds.`],
    ['cancel', "Hi all, I'm afraid Leo's party on Saturday is cancelled. We paid a deposit of 50 pounds."],
    ['other', 'We paid a deposit of 50 pounds for the hall on Saturday, from 2 to 4.']
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

describe('above the message that is answered', () => {
  const invitation = "> You're invited!\n> Leo is turning 7: Saturday 6 June, 2-4pm at the Scout Hut, please reply"
  test.each<[MessageClass, string]>([
    ['reply-yes', `Count us in!\nOn 12 May 2026 at 9.40 Jo wrote:\n${invitation}`],
    ['reply-no', `So sorry, we can't make it\n\nJo, 12 May 2026:\n${invitation}`],
    ['invite', `Lovely idea of Jo's, read this:\n${invitation}`]
  ])('%s: %s', (expected, text) => expect(classOf(text)).toBe(expected))
})

/** The share of rows for which something holds. */
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length

describe('the corpus', () => {
  const rows = readCorpus('en').map(row => ({
    row,
    reading: readText(
      { key: row.id, text: row.text, sender: null },
      { ...context, region: row.region, sentAt: row.ref }
    )
  }))
  const invitations = rows.filter(({ row }) => row.class === 'invite')
  const others = rows.filter(({ row }) => row.class !== 'invite')
  test('invitations are found', () =>
    expect(share(invitations, ({ reading }) => reading.class === 'invite')).toBeGreaterThan(0.9))
  test('others are not offered', () =>
    expect(share(others, ({ reading }) => reading.class === 'invite')).toBeLessThan(0.03))
  test('starts are right to the minute', () => {
    const isRight = ({ row, reading }: (typeof rows)[number]) =>
      reading.parties[0]?.facts.start?.value === row.facts?.start
    expect(share(invitations, isRight)).toBeGreaterThan(0.88)
  })
})
