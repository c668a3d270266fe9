import { describe, expect, test } from 'vitest';
import type { FigureValue } from '../../../../src/values/figures/figure.ts';
import { readFigures } from '../../../../src/values/figures/read-figure.ts';

/** The first number that words say, with the first currency that they can mean. */
function read(words: string, language = 'en') {
  const [first] = readFigures(words, language);
  return first && [first.value, first.currencies?.[0] ?? null, first.unread.join(' ')];
}

describe('sums as newspapers of the English language print them', () => {
  test.each<[string, FigureValue, string | null]>([
    ['Rs. 4.81 Crore', 48_100_000, 'INR'],
    ['more than Rs 200 crore', 2_000_000_000, 'INR'],
    ['Rs 13.50 lakh', 1_350_000, 'INR'],
    ['22,842 crores', 228_420_000_000, null],
    ['₹5,00,000', 500_000, 'INR'],
    ['about Rs 12 crore a day', 120_000_000, 'INR'],
    ['2 lakh crore rupees', 2_000_000_000_000, 'INR'],
    ['Rs 12cr', 120_000_000, 'INR'],
    ['₹12,34,567.50', 1_234_567.5, 'INR'],
    ['five lakh', 500_000, null],
    ['Rs500 million', 500_000_000, 'INR'],
    ['AED5,000', 5_000, 'AED'],
    ['CHF3m', 3_000_000, 'CHF'],
    ['RM2.6bn', 2_600_000_000, 'MYR'],
    ['KSh5 million', 5_000_000, 'KES'],
    ['INR500', 500, 'INR'],
    ['SEK5m', 5_000_000, 'SEK'],
    ['N5 billion', 5_000_000_000, 'NGN'],
    ['$US1.2m', 1_200_000, 'USD'],
    ['$A3', 3, 'AUD'],
    ['NT$30', 30, 'TWD'],
    ['R$5 million', 5_000_000, 'BRL'],
    ['R5 million', 5_000_000, 'ZAR'],
    ['₦5 billion', 5_000_000_000, 'NGN'],
    ['₩500', 500, 'KRW'],
    ['5 million IQD', 5_000_000, 'IQD'],
    ['PHP 300', 300, 'PHP'],
    ['30 Swedish kronor', 30, 'SEK'],
    ['five million South African rand', 5_000_000, 'ZAR'],
    ['5 million pounds sterling', 5_000_000, 'GBP'],
    ['5 million pounds', 5_000_000, 'GBP'],
    ['5 million Russian roubles', 5_000_000, 'RUB'],
    ['5 million American dollars', 5_000_000, 'USD'],
    ['80 Dutch guilders', 80, 'NLG'],
    ['300 pesetas', 300, 'ESP'],
    ['$5 grand', 5_000, 'USD'],
    ['$1.5 m', 1_500_000, 'USD'],
    ['two point five million dollars', 2_500_000, 'USD'],
    ['$2 quadrillion', 2e15, 'USD'],
    ['double the $5 million', 10_000_000, 'USD'],
    ['half of the $2 million', 1_000_000, 'USD'],
    ['a quarter of $2 million', 500_000, 'USD'],
    ['ten per cent of the $5 million', 500_000, 'USD'],
    ['three times the $5 million', 15_000_000, 'USD'],
    ['-$5 million', -5_000_000, 'USD'],
    ['minus $5 million', -5_000_000, 'USD'],
    ['ALL 5 men', 5, null],
    ['three score', 60, null],
    ['two sevenths', 2 / 7, null],
    ['2 1/2 million', 2_500_000, null],
    ['４０', 40, null],
    ['٤٠', 40, null],
    ['㊵', 40, null],
  ])('%s', (words, value, currency) => {
    expect(read(words)).toEqual([value, currency, '']);
  });
});

describe('sums of other languages, in digits', () => {
  test.each<[string, string, FigureValue, string | null]>([
    ['de', '50 Millionen Euro', 50_000_000, 'EUR'],
    ['de', '1.500 Euro', 1_500, 'EUR'],
    ['de', '1,5 Mrd. US-Dollar', 1_500_000_000, 'USD'],
    ['fr', '10 millions d’euros', 10_000_000, 'EUR'],
    ['fr', '1 234,5 francs suisses', 1_234.5, 'CHF'],
    ['es', '20 millones', 20_000_000, null],
    ['es', '3 mil millones de pesos mexicanos', 3_000_000_000, 'MXN'],
    ['ar', '40 مليون دولار', 40_000_000, 'USD'],
    ['ar', '٤٠ مليون دولار', 40_000_000, 'USD'],
    ['zh', '45.6亿元', 4_560_000_000, 'CNY'],
    ['zh', '300万美元', 3_000_000, 'USD'],
    ['ja', '300万円', 3_000_000, 'JPY'],
    ['ja', '3億5000万円', 350_000_000, 'JPY'],
    ['ru', '5-10 млн долларов', [5_000_000, 10_000_000], 'USD'],
    ['hi', '12 करोड़ रुपये', 120_000_000, 'INR'],
    ['pt', 'R$ 5 milhões', 5_000_000, null],
  ])('%s: %s', (language, words, value, currency) => {
    const [number, code, unread] = read(words, language) ?? [];
    expect([number, unread]).toEqual([value, '']);
    if (currency !== null) expect(code).toBe(currency);
  });

  test.each([
    ['ar', '40 مليون دولار شهريا'],
    ['ar', '30 ألف برميل'],
    ['fr', 'plus de 10 millions d’euros'],
    ['fr', 'la moitié de 10 millions d’euros'],
    ['de', 'fünf Millionen Euro'],
    ['de', '50 Dutzend'],
    ['it', 'mezzo milione'],
  ])('are read whole or not at all: %s: %s', (language, words) => {
    expect(read(words, language)).toEqual([null, null, 'value unit per bound']);
  });
});
