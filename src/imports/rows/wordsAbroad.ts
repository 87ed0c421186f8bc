import { folded } from './folded.ts'
import { ownText } from './rowFault.ts'

/**
 * What tables of other languages call things: for each English word, which the readers know, those of
 * Arabic, Chinese, Dutch, French, German, Hindi, Indonesian, Italian, Japanese, Korean, Persian, Polish,
 * Portuguese, Russian, Spanish, Turkish, Ukrainian and Urdu. Case and accents make no difference, nor
 * does it whether a space, a point or a hyphen stands between words. A word of two meanings stands
 * nowhere (`importe` is an amount in Spain), unless all of its languages mean it so.
 */
const WORDS: Readonly<Record<string, string>> = {
  year: `
    année, annee civile, año, ano, jahr, berichtsjahr, anno, jaar, rok, год, года, рік, سنة,
    السنة, عام, العام, سال, yıl, yılı, tahun, 年, 年份, 연도, 년도`,
  period: `
    période, período, periodo, zeitraum, период, період, الفترة, دوره, dönem, 期间, 時期, 期間`,
  month: `
    mois, mês, monat, mese, maand, miesiąc, месяц, місяць, الشهر, شهر, ماه, bulan, 月, 月份, 월`,
  quarter: 'trimestre, quartal, kwartaal, kwartał, квартал, الربع, فصل, çeyrek, 季度, 四半期, 분기',
  flow: `
    flux, sens du flux, flujo, tipo de flujo, fluxo, flusso, richtung, verkehrsrichtung,
    warenverkehr, stroom, handelsstroom, поток, торговый поток, направление,
    направление перемещения, потік, جریان, نوع تجارت, التدفق, اتجاه التجارة, akım, akış,
    dış ticaret yönü, 流向, 贸易流向, 进出口, 進出口, 輸出入, arus, 수출입`,
  reporter: `
    déclarant, pays déclarant, declarante, país declarante, país informante, país informador,
    país reportante, paese dichiarante, dichiarante, berichtsland, meldeland,
    berichterstatter, rapporteur, pays rapporteur, meldend land, страна отчета,
    отчитывающаяся страна, страна составитель, گزارشگر, کشور گزارشگر, گزارش دهنده,
    کشور گزارش دهنده, البلد المبلغ, الدولة المبلغة, raporlayan, raporlayan ülke,
    bildiren ülke, 报告国, 报告方, 申报国, 報告国`,
  partner: `
    partenaire, pays partenaire, país socio, socio, socio comercial, país contraparte,
    parceiro, país parceiro, parceiro comercial, partnerland, handelspartner, paese partner,
    partnerstaat, partnerem, kraj partnerski, партнер, партнёр, страна партнер,
    страна партнёр, торговый партнер, країна партнер, شریک, کشور شریک, شریک تجاری, طرف تجاری,
    کشور طرف تجاری, کشور مقابل, الشريك, البلد الشريك, الدولة الشريكة, الشريك التجاري,
    ortak ülke, ticaret ortağı, partner ülke, 贸易伙伴, 伙伴国, 贸易伙伴国, 国别, 相手国, negara mitra, 상대국`,
  exporter: `
    exportateur, pays exportateur, exportador, país exportador, pays d’origine,
    país de origen, país de origem, ausfuhrland, ursprungsland, esportatore,
    paese esportatore, экспортер, страна экспортер, страна происхождения, صادرکننده,
    کشور صادرکننده, کشور مبدا, المصدر, البلد المصدر, ihracatçı, ihracatçı ülke, 出口国, 輸出国`,
  importer: `
    importateur, pays importateur, importador, país importador, pays de destination,
    país de destino, einfuhrland, bestimmungsland, importatore, paese importatore, импортер,
    страна импортер, страна назначения, واردکننده, کشور واردکننده, کشور مقصد, المستورد,
    البلد المستورد, ithalatçı, ithalatçı ülke, 进口国, 輸入国`,
  country: `
    pays, país, land, paese, kraj, страна, країна, کشور, البلد, الدولة, ülke, 国家, 國家, 国, 국가`,
  'product code': `
    code produit, code sh, código de producto, código del producto, código sa,
    código do produto, código sh, código ncm, ncm, warennummer, warencode, codice prodotto,
    код товара, код тн вэд, тн вэд, کد کالا, کد تعرفه, شماره تعرفه, رمز المنتج, رمز السلعة,
    gtip, ürün kodu, 商品编码, 商品编号, hs编码, 品目コード`,
  product: `
    produit, produits, marchandise, marchandises, producto, productos, mercancía, mercancías,
    produto, produtos, mercadoria, mercadorias, ware, warengruppe, waren, prodotto, prodotti,
    merce, merci, goederen, towar, towary, товар, товары, товарная группа, продукт, کالا,
    کالاها, گروه کالایی, المنتج, المنتجات, السلعة, السلع, ürün, ürünler, mal grubu, 商品, 商品名称,
    产品, 產品, 品目, 品名, barang, komoditas, 품목`,
  value: `
    valeur, valeurs, valeur commerciale, montant, montants, valor, valores, monto, wert,
    werte, warenwert, betrag, valore, valori, importo, waarde, wartość, стоимость, значение,
    сумма, объем, вартість, ارزش, مبلغ, القيمة, قيمة, değer, tutar, 金额, 金額, 贸易额, 贸易金额, 贸易值,
    价值, 価額, nilai, 금액`,
  exports: `
    exportation, exportations, exportación, exportaciones, exportação, exportações, ausfuhr,
    ausfuhren, esportazione, esportazioni, uitvoer, eksport, wywóz, экспорт, вывоз,
    експорт, صادرات, الصادرات, تصدير, ihracat, ihracatı, 出口, 出口额, 出口金额, 輸出, 輸出額, ekspor, 수출,
    برآمدات`,
  imports: `
    importation, importations, importación, importaciones, importação, importações, einfuhr,
    einfuhren, importazione, importazioni, invoer, przywóz, импорт, ввоз, імпорт, واردات,
    الواردات, استيراد, ithalat, ithalatı, 进口, 进口额, 进口金额, 進口, 輸入, 輸入額, impor, 수입, درآمدات`,
  're exports': `
    réexportation, réexportations, reexportación, reexportaciones, reexportação,
    reexportações, wiederausfuhr, wiederausfuhren, riesportazione, riesportazioni, реэкспорт,
    реекспорт, صادرات مجدد, إعادة تصدير, إعادة التصدير, yeniden ihracat, 再出口, 转口, 再輸出`,
  're imports': `
    réimportation, réimportations, reimportación, reimportaciones, reimportação,
    reimportações, wiedereinfuhr, wiedereinfuhren, реимпорт, реімпорт, واردات مجدد,
    إعادة استيراد, yeniden ithalat, 再进口, 再輸入`,
  total: `
    total général, ensemble, insgesamt, gesamt, summe, gesamtsumme, totale, totaal, ogółem,
    razem, всего, итого, усього, разом, جمع, جمع کل, مجموع, مجموع کل, کل, المجموع, الإجمالي,
    إجمالي, الاجمالي, المجموع الكلي, toplam, genel toplam, 合计, 合計, 总计, 總計, 总额, 総額, 総数,
    jumlah, 합계, 총계`,
  'all products': `
    tous produits, tous les produits, toutes marchandises, ensemble des produits,
    todos los productos, todas las mercancías, todos os produtos, todas as mercadorias,
    alle waren, alle produkte, waren insgesamt, tutti i prodotti, tutte le merci, все товары,
    всі товари, همه کالاها, کل کالاها, جميع المنتجات, جميع السلع, tüm ürünler, 全部商品, 所有商品,
    全品目`,
  world: `
    monde, monde entier, tous les pays, mundo, todo el mundo, todos los países,
    todos os países, welt, alle länder, mondo, tutti i paesi, wereld, świat, мир, весь мир,
    все страны, світ, جهان, همه کشورها, کل کشورها, العالم, جميع الدول, جميع البلدان, dünya,
    tüm ülkeler, 世界, 全世界, 全球, 所有国家, dunia, 세계, دنیا`,
  unit: `
    unité, unidad, unidade, einheit, unità, eenheid, единица измерения, единица, واحد,
    الوحدة, birim, 单位, 單位, 単位`,
  currency: `
    devise, monnaie, moneda, moeda, währung, valuta, waluta, валюта, ارز, واحد پول, العملة,
    para birimi, 货币, 币种, 通貨`,
  thousand: `
    millier, milliers, mille, miles, tausend, tsd, migliaia, duizend, tys, тыс, тысяч,
    тысячи, тис, هزار, ہزار, हज़ार, ألف, آلاف, bin, 千, ribu`,
  lakh: 'لاکھ, लाख, 十万, 十萬',
  million: `
    millions, millón, millones, milhão, milhões, millionen, mio, milioni, miljoen, млн,
    миллион, миллионов, мільйонів, میلیون, ملین, مليون, ملايين, milyon, 百万, 百萬, juta, 백만`,
  crore: 'کروڑ, करोड़, 千万, 千萬, 천만',
  billion: `
    milliard, milliards, milliarde, milliarden, mrd, miliardi, miljard, mld, млрд, миллиард,
    миллиардов, میلیارد, ارب, مليار, milyar, 十亿, 十億, 십억, miliar, bilhão, bilhões, miles de millones, mil millones,
    mil milhões`,
  trillion: `
    triliun, trillionen, billones, billón, trilhão, trilhões, трлн, триллион, триллионов,
    تریلیون, ٹریلین, تريليون, trilyon, 万亿, 萬億`,
  'thousand usd': '천달러, 천 달러, 千美元, 千ドル',
  'tenthousand usd': '만달러, 만 달러',
  usd: `
    dollar américain, dollars américains, dollars des états unis, dollars eu, dólares, dólar,
    dólares estadounidenses, dólares americanos, dólares de los estados unidos,
    dólares de estados unidos, dólares de los ee uu, dólares de ee uu, dólares ee uu,
    dólares de los eeuu, dólares de eeuu, dólares dos estados unidos, dólares dos eua,
    dólares de eua, dollars des e u, dollars e u, u s dollars, us dollar, dolar, doları,
    dollari, доллар, доллары, долларов, долларов сша, долл, долл сша, доларів, دلار,
    دلار آمریکا, دولار, دولار أمريكي, الدولار, abd doları, 美元, 米ドル, ドル, 달러`,
  euro: 'евро, євро, یورو, يورو, avro, 欧元, ユーロ, 유로',
  ruble: 'рубль, рубля, рублей, руб, روبل',
  yuan: '人民币, 人民幣, 元, юань, юаней, یوان',
  yen: '日元, 円, иен, ین ژاپن',
  rial: 'ریال',
  toman: 'تومان',
  rupee: 'روپیہ, روپیه, रुपये, рупий',
  lira: 'lirası, türk lirası, лир, لیره',
  tenthousand: '万, 萬',
  hundredmillion: '亿, 億, 억',
}

/** Signs of words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Longer texts name nothing, and would be searched for too long. */
const LONGEST = 300

const ENGLISH = new Map(
  Object.entries(WORDS).flatMap(([english, words]) =>
    words.split(',').map((word) => [folded(word.trim()), english] as const),
  ),
)
const PATTERN = new RegExp(
  [...ENGLISH.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      UNSPACED.test(word)
        ? word
        : `(?<!\\p{L})${word.replaceAll(' ', String.raw`[\s.-]+`)}(?!\\p{L})`,
    )
    .join('|'),
  'gu',
)

/** Enough for the names of columns and the like, which are asked for again and again. */
const CACHED = 5_000
const cache = new Map<string, string>()

/** Returns words with small letters and without accents, in English where a table knows them. */
export function inEnglish(words: string): string {
  if (words.length > LONGEST) return folded(words)
  const known = cache.get(words)
  if (known !== undefined) return known
  const english = translated(words)
  if (cache.size >= CACHED) cache.clear()
  cache.set(ownText(words), english)
  return english
}

function translated(words: string): string {
  return folded(words).replaceAll(PATTERN, (found) => {
    const english = ENGLISH.get(found.replaceAll(/[\s.-]+/g, ' ')) ?? found
    return UNSPACED.test(found) ? ` ${english} ` : english
  })
}

/** Returns how many words of tables with letters beyond ASCII a text has. */
export function wordsKnownIn(text: string): number {
  const words = text.toLowerCase().split(/[^\p{L}\p{M} -]+/u)
  return words.filter((word) => /[^\p{ASCII}]/u.test(word) && ENGLISH.has(folded(word.trim())))
    .length
}
