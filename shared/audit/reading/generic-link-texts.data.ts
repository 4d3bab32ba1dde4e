/**
 * Link texts that say nothing about their target, per language, in lower case. Only whole texts count. Common wordings,
 * collected from the languages themselves; single words that name a target in context ("home", "next", "Go", the language) are left out.
 */
export const genericLinkTexts: Readonly<Record<string, ReadonlySet<string>>> = {
  en: texts(
    'click|click here|click this|click this link|go here|here|right here|this|this link|this page|link|start|more|' +
      'more info|more information|information|see more|read more|read on|learn more|find out more|details|view more|continue reading',
  ),
  fr: texts(
    'cliquez ici|cliquer ici|ici|cliquez|lien|ce lien|lire la suite|lire plus|en savoir plus|plus|voir plus|plus d’infos|' +
      "plus d'infos|plus d’informations|plus d'informations|la suite|suite",
  ),
  es: texts(
    'click aquí|click aqui|clic aquí|clic aqui|haga clic aquí|haga clic aqui|haga click aquí|haga click aqui|haz clic aquí|haz clic aqui|clicka aquí|clicka aqui|pincha aquí|pincha aqui|' +
      'pulsa aquí|aquí|aqui|más|mas|más información|más informacion|mas información|mas informacion|más info|ver más|' +
      'leer más|este|enlace|este enlace|empezar',
  ),
  pt: texts(
    'clique aqui|aqui|ir|link|este link|mais|mais informação|mais informações|mais info|veja mais|ver mais|leia mais|saiba mais',
  ),
  de: texts(
    'klicke hier|klicken sie hier|hier klicken|hier|mehr|mehr dazu|mehr infos|mehr informationen|mehr erfahren|mehr lesen|siehe|dies|' +
      'das|link|dieser link|weiterlesen|weiter lesen',
  ),
  it: texts(
    'clicca qui|clicca|qui|link|questo link|di più|altro|leggi tutto|leggi di più|scopri di più|maggiori informazioni|continua a leggere',
  ),
  nl: texts('klik hier|hier|link|deze link|meer|meer info|meer informatie|lees meer|lees verder|bekijk meer'),
  sv: texts('här|klicka här|länk|läs mer|mer|mer info|mer information|se mer'),
  da: texts('her|klik her|link|læs mere|mere|mere info|se mere'),
  no: texts('her|klikk her|lenke|les mer|mer|mer info|se mer'),
  fi: texts('tästä|klikkaa tästä|täältä|linkki|lue lisää|lisää|lisätietoja'),
  pl: texts(
    'kliknij tutaj|kliknij|tutaj|tu|link|więcej|czytaj więcej|więcej informacji|czytaj dalej|zobacz więcej|dowiedz się więcej',
  ),
  sk: texts('kliknite sem|kliknite tu|sem|tu|odkaz|viac|čítať viac|viac informácií|zistiť viac|čítať ďalej'),
  sl: texts('kliknite tukaj|kliknite tu|tukaj|tu|povezava|več|preberi več|preberite več|več informacij'),
  hr: texts('kliknite ovdje|klikni ovdje|ovdje|poveznica|više|pročitaj više|pročitajte više|saznaj više|saznajte više'),
  sr: texts('kliknite ovde|ovde|više|pročitaj više|saznaj više|кликните овде|овде|више|прочитај више|сазнај више'),
  bg: texts(
    'кликнете тук|натиснете тук|тук|връзка|още|повече|прочетете повече|прочети повече|прочети още|виж още|виж повече|научете повече',
  ),
  lt: texts('spauskite čia|čia|nuoroda|daugiau|skaityti daugiau|plačiau|sužinokite daugiau'),
  lv: texts('spiediet šeit|šeit|saite|vairāk|lasīt vairāk|uzzināt vairāk'),
  et: texts('klõpsake siin|kliki siia|siin|siia|link|rohkem|loe rohkem|loe edasi|vaata lähemalt'),
  ca: texts('fes clic aquí|clica aquí|aquí|enllaç|més|més informació|llegir més|llegeix més|veure més'),
  cs: texts('klikněte zde|zde|odkaz|více|číst více|více informací|číst dál|zjistit více'),
  hu: texts('kattintson ide|kattints ide|ide|itt|link|tovább|olvass tovább|olvasson tovább|bővebben|több|részletek'),
  ro: texts('click aici|aici|link|mai mult|citește mai mult|mai multe|mai multe informații|detalii'),
  tr: texts('tıklayın|buraya tıklayın|buraya|burada|bağlantı|devamı|devamını oku|daha fazla|daha fazla bilgi'),
  el: texts('κάντε κλικ εδώ|εδώ|περισσότερα|διαβάστε περισσότερα|σύνδεσμος'),
  ru: texts(
    'нажмите здесь|кликните здесь|здесь|тут|сюда|ссылка|подробнее|ещё|далее|читать далее|читать дальше|узнать больше',
  ),
  uk: texts('натисніть тут|тут|сюди|посилання|детальніше|ще|далі|читати далі|дізнатися більше'),
  ar: texts('انقر هنا|اضغط هنا|هنا|المزيد|اقرأ المزيد|للمزيد|رابط|معرفة المزيد'),
  he: texts('לחץ כאן|לחצו כאן|כאן|עוד|קרא עוד|למידע נוסף|קישור'),
  fa: texts(
    'اینجا کلیک کنید|اینجا بزنید|اینجا|این|برو|شروع|اطلاعات|اطلاعات بیشتر|بیشتر|بیشتر بخوانید|بیشتر بدانید|ادامه مطلب',
  ),
  hi: texts('यहाँ क्लिक करें|यहां क्लिक करें|यहाँ|यहां|और|और पढ़ें|अधिक जानें|अधिक जानकारी'),
  ta: texts(
    'இங்கே கிளிக் செய்யவும்|தயவுசெய்து இங்கே அழுத்தவும்|இங்கே|மேலும்|மேலும் அறிக|மேலும் தகவலுக்கு|மேலும் தரவுகளுக்கு|' +
      'அடுத்த பக்கம்|மறுபக்கம்|முந்தைய பக்கம்|முன்பக்கம்',
  ),
  th: texts('คลิกที่นี่|ที่นี่|อ่านต่อ|อ่านเพิ่มเติม|เพิ่มเติม|ดูเพิ่มเติม'),
  vi: texts('bấm vào đây|nhấn vào đây|tại đây|ở đây|xem thêm|đọc thêm|thêm|liên kết'),
  id: texts('klik di sini|klik disini|di sini|disini|selengkapnya|baca selengkapnya|lihat selengkapnya|lainnya|tautan'),
  ja: texts(
    'こちら|ここ|こちらをクリック|ここをクリック|リンク|続きを読む|続きを見る|続く|もっと見る|詳しくはこちら|詳細はこちら|詳細|詳細を見る|全文表示|詳しく見る',
  ),
  ko: texts('여기|여기를 클릭|여기를 클릭하세요|클릭|링크|더보기|더 보기|자세히|자세히 보기|계속|이동|전체 보기'),
  zh: texts(
    '阅读全文|查看全文|閱讀全文|点击这里|点此|点击|这里|更多|查看更多|阅读更多|详情|了解更多|链接|點擊這裡|點此|這裡|更多資訊|查看詳情|閱讀更多|瞭解更多|連結',
  ),
};

function texts(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
