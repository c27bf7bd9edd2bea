export const welcome = {
  title: 'Shall We',
  lead: 'Party invitations for your child: found, talked over, answered.',
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  skip: 'Skip',
  next: 'Next',
  finished: 'All set. You will find Shall We among the icons of your browser.',
  open: 'Open Shall We',
  what: 'What it does',
  does: [
    'Spots invitations in the chats and mail that you choose.',
    'Helps you and your child decide together. Your child speaks first.',
    'Drafts a reply. You read it, and you send it.'
  ],
  promises: 'What it never does',
  never: [
    'Nothing leaves this device without your click.',
    'It never sends, answers or decides by itself.',
    'It never judges a child or pushes for a yes.'
  ],
  where: 'Where do invitations reach you?',
  disclosure:
    'Where you turn it on, Shall We reads the messages and invitations that you open there: their text, who wrote them and when. It looks for party invitations and keeps those on this device. It sends nothing to anyone. You can turn it off at any time.',
  whereLater: 'You can also leave all of this off and paste invitations.',
  who: 'Who is it for?',
  whoNote: 'Only needed to ask your child. You can do this later.'
}
