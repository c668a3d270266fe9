import { describe, test } from 'vitest';
import { expectSentences } from '../../support/sentences.ts';

describe('other languages', () => {
  test.each([
    ['he', 'השר נסע אתמול.| הוא חזר היום.'],
    ['he', 'צה"ל הודיע על כך.| דו"ח פורסם.| הוא נקרא.'],
    ['he', '"נסענו. היה חושך," אמר השר.| הוא חזר.'],
    ['ar', 'غادر الوزير أمس.| هل عاد؟| نعم.'],
    ['ar', 'قال الوزير: «غادرنا. كان الليل.»| ثم عاد.'],
    ['fa', 'وزیر گفت: «رفتیم. شب بود.»| سپس برگشت.'],
    ['de', '„Wir gingen. Es war Nacht“, sagte er.| Sie blieb.'],
    ['fr', '« Nous partîmes. Il faisait nuit », dit-il.| Elle resta.'],
    ['ja', '「行った。夜だった」と彼は言った。|彼女は残った。'],
    ['zh', '他说：“我们走了。天黑了。”|她留下了。'],
    ['ka', 'წავიდა!| დარჩა?| არა.'],
    ['no such language', 'He left.| She stayed.'],
  ])('%s: %s', (language, marked) => {
    expectSentences(marked, language);
  });
});

describe('an ordinal ends no sentence', () => {
  test.each([
    ['de', 'Das sagte der Zeuge am 3. Dezember.'],
    ['de', 'Am 167. Verhandlungstag befasst sich das Gericht damit.'],
    ['de', 'Das geht aus einem Beschluss der 5. Strafkammer hervor.'],
    ['de', 'Im 19. Jahrhundert war das so.'],
    ['de', 'Er wurde 1950 geboren.| Danach zog er um.'],
    ['de', 'Das war 2012.| Danach kam er.'],
    ['de', 'Es waren 45.| Die Mühle brannte.'],
    ['de-AT', 'Am 1. Mai kam er.'],
    ['da', 'Han kom den 3. Maj 2014 til byen.'],
    ['cs', 'Přišel 3. Května 2014 do města.'],
    ['hu', 'Az 5. Kerület polgármestere jött.'],
    ['nb', 'Den 17. Mai kom de.'],
    ['fi', 'Hän tuli 3. Toukokuuta.'],
    ['pl', 'Przyszedł 3. Maja do miasta.'],
    ['hr', 'Došao je 5. Svibnja.'],
    ['en', 'They were 45.| December came.'],
  ])('%s: %s', (language, marked) => {
    expectSentences(marked, language);
  });
});

describe('abbreviations of other languages', () => {
  test.each([
    ['de', 'Das sagte Prof. Müller am Freitag.'],
    ['de', 'Er kam mit Frl. Meier.| Sie blieb.'],
    ['fr', 'Il a vu M. Dupont hier.| Il est parti.'],
    ['es', 'El Sr. Pérez llegó ayer.| Se fue.'],
    ['it', 'Il dott. Rossi è partito.'],
    ['pt', 'O prof. Silva chegou.'],
    ['ru', 'Это сказал проф. Иванов.| Он ушёл.'],
  ])('%s: %s', (language, marked) => {
    expectSentences(marked, language);
  });
});

describe('marks where no spaces stand', () => {
  test.each([
    ['zh', '他走了。|“我知道。”她说。|“为什么？”他问。'],
    ['ja', '彼は言った。|「知らない。」そして去った。'],
    ['ja', '彼は「知らない。私ではない。」と言った。'],
    ['zh', '我们明天一起去看《摔跤吧！爸爸》好吗？|好！'],
    ['zh', '他走了。|『我知道。』她说。'],
    ['ja', '彼は来た。|（雨だった。寒かった。）|そして去った。'],
  ])('%s: %s', (language, marked) => {
    expectSentences(marked, language);
  });
});
