/** A short article of our own, in Arabic in every language of the interface: it is what Isnad reads. */
export const SAMPLE = {
  headline: 'المياه تعود إلى الحيّ القديم',
  paragraphs: [
    'قالت بلدية المدينة إن المياه ستعود إلى الحيّ القديم مساء اليوم، ونفت شركة المياه وجود أيّ تلوّث.',
    'ونقلت صحيفة الضحى عن مصدر مطّلع قوله إن الإصلاح سيستغرق أسبوعًا، بينما دعا سكان الحيّ إلى توزيع الصهاريج فورًا.',
  ],
} as const;
