/// The words that decide which breaks between words are refused. Abbreviations stand without their
/// last full stop.
enum BreakWords {
  /// Before an amount.
  static let currencies = WordSet(
    """
    रु रू रुः रूः ने.रु ने.रू भा.रु भा.रू अ.डलर रुपैयाँ रूपैयाँ रुपियाँ रुपियां रूपियाँ डलर यूरो युरो
    Rs rs RS NRs NPR Npr INR USD US$ $ EUR € £ ₹ रू॰ रु॰
    """)

  /// After a number.
  static let units = WordSet(
    """
    सय हजार लाख करोड अर्ब खर्ब नील पद्म शंख प्रतिशत
    रुपैयाँ रूपैयाँ रुपियाँ रुपियां रूपियाँ रु रू पैसा डलर यूरो युरो पाउण्ड येन
    जना वटा ओटा गोटा थान प्रति दिन हप्ता महिना वर्ष बर्ष साल घण्टा घन्टा मिनेट सेकेण्ड बजे गते पटक
    औँ औं किस्ता अङ्क अंक पृष्ठ पाना प्रतिलिपि सिफ्ट तला कोठा कित्ता
    किलो के.जी केजी कि.ग्रा किलोग्राम ग्राम ग्रा क्विन्टल क्विण्टल टन मे.टन मेट्रिक मेट्रिकटन मि.ग्रा
    लिटर लि मि.लि मिलिलिटर मिटर मि कि.मि किलोमिटर से.मि सेन्टिमिटर मि.मि मिलिमिटर फिट फुट इन्च इञ्च
    वर्ग वर्गमिटर व.मि व.फि व.फु वर्गफिट घन घनमिटर घ.मि घ.फि हेक्टर हे
    रोपनी आना दाम बिघा विघा कठ्ठा कट्ठा धुर
    के.भि.ए केभिए के.भी.ए के.वि.ए एच.पी हर्सपावर किलोवाट कि.वा मेगावाट मे.वा वाट एम्पियर भोल्ट युनिट यूनिट
    दर्जन जोडी सेट पिस प्याकेट बोरा बोतल कार्टुन
    percent persons person days day weeks months month years year hours
    KVA kVA kva KW kW kw MW HP hp Hz kg Kg KG g mg ton tons MT mt litre litres ltr L ml m km cm mm ft
    sq sqm sq.m sq.ft pcs Pcs units unit nos lakh Lakh crore Crore million billion thousand
    °C ℃ m² m³ km²
    """)

  /// Units that another unit may follow: २५ लाख रुपैयाँ, ५ मेट्रिक टन, २०० वर्ग मिटर.
  static let multipliers = WordSet(
    """
    सय हजार लाख करोड अर्ब खर्ब मेट्रिक वर्ग घन lakh Lakh crore Crore million billion thousand sq
    """)

  /// Before the number or letter of a rule, place or thing.
  static let labels = WordSet(
    """
    नं नं॰ नंः नम्बर नम्बरः न॰ दफा उपदफा नियम उपनियम अनुसूची अनुसुची परिशिष्ट खण्ड उपखण्ड धारा उपधारा परिच्छेद
    प्रकरण बुँदा वडा वार्ड प्रदेश तालिका चित्र भाग चरण कोठा पृष्ठ पेज सङ्ख्या संख्या क्र.सं सि.नं च.नं प.सं द.नं
    ना.प्र.नं रा.नं फो.नं मो.नं पान प्यान कक्षा तह श्रेणी रोज
    वडानं सिनं आ.व वि.सं सन् संवत् सम्वत् ई.सं
    No no NO Nos Rule rule Section section Annex annex Schedule schedule Ward ward Clause clause Page page
    PAN VAT P.O
    """)

  /// Signs of a number, which stay with the word before them too: दर्ता नं., Reg. No.
  static let numberSigns = WordSet("नं. नं नं॰ नंः नं: नं.:– नं.:- नं.: No. No.: no.")

  /// Letters that number a part of a rule. Others are words of their own (र, छ).
  static let letters = WordSet("क ख ग घ ङ च ज झ ञ ट ठ ड ढ अ आ इ ई A B C D E F I II III IV V VI")

  /// Before a name.
  static let honorifics = WordSet(
    """
    श्री श्रीमती श्रीमान् श्रीमान सुश्री डा डा॰ डाक्टर प्रा ई इ इन्जिनियर अधिवक्ता स्व
    Mr Mrs Ms Miss Dr Er Prof Shri Shree Smt M/s M/S
    """)

  /// Months of Bikram Sambat and of the civil year.
  static let months = WordSet(
    """
    वैशाख बैशाख वैसाख बैसाख जेठ जेष्ठ ज्येष्ठ असार आषाढ अषाढ साउन श्रावण सावन भदौ भाद्र असोज आश्विन
    कात्तिक कार्तिक मङ्सिर मंसिर मार्ग पुस पौष माघ फागुन फाल्गुन चैत चैत्र
    जनवरी फेब्रुअरी फेब्रुवरी मार्च अप्रिल मे मई जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Baisakh Jestha Asar Ashadh Shrawan Bhadra Ashwin Asoj Kartik Mangsir Poush Push Magh Falgun Chaitra
    """)

  /// What may be joined to a unit or a month: लाखको, दिनभित्र, वर्षसम्मको.
  static let endings = WordSet(
    """
    को का की ले लाई मा बाट देखि सम्म भन्दा भित्र मात्र द्वारा सहित समेत बमोजिम अनुसार पछि अघि भर नै सँग
    वटा जना गते औँ औं हरू हरु कै मै लगायत बराबर बढी कम भरि
    """)

  /// Endings that some write apart, which then stay with the number: दफा ५ को, वडा नं. ३ मा.
  static let looseEndings = WordSet("को का की ले लाई मा औँ औं")
}
