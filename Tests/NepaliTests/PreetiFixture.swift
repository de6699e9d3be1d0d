/// Lines of a provincial gazette as they were typed in Preeti, and the same in Unicode: key, tab, text.
/// Chosen so that each key of the gazette and most of its pairs of keys occur.
enum PreetiFixture {
  static let pairs: [(preeti: String, unicode: String)] = source.split(separator: "\n").map { line in
    let parts = line.split(separator: "\t").map(String.init)
    return (parts[0], parts[1])
  }

  private static let source = #"""
    cg';"rL–!	अनुसूची–१
    -lgod # sf] pklgod -!_ ;Fu ;DalGwt_	(नियम ३ को उपनियम (१) सँग सम्बन्धित)
    pBf]u btf{sf] nflu lbg] lgj]bgsf] 9fFrf	उद्योग दर्ताको लागि दिने निवेदनको ढाँचा
    -7]ufgf_ .	(ठेगाना) ।
    ljifo	विषय
    dxf]bo,	महोदय,
    k|s/0f -s_ df plNnlvt ljj/0f ePsf] pBf]u :yfkgf ug]{ rfxgf ePsf] x'Fbf k|s/0f -v_ adf]lhdsf]	प्रकरण (क) मा उल्लिखित विवरण भएको उद्योग स्थापना गर्ने चाहना भएको हुँदा प्रकरण (ख) बमोजिमको
    ljj/0f / k|s/0f -u_ adf]lhd sfuhft ;lxt pBf]u btf{sf] nflu lgj]bg u/]sf] 5' ÷u/]sf 5f}+ . lgj]bgdf	विवरण र प्रकरण (ग) बमोजिम कागजात सहित उद्योग दर्ताको लागि निवेदन गरेको छु /गरेका छौं । निवेदनमा
    pNn]v ePsf] Joxf]/f ;fFrf] 5 . em'§f 7x/]df sfg"g adf]lhd ;x'Fnf a'emfpFnf .	उल्लेख भएको व्यहोरा साँचो छ । झुट्टा ठहरेमा कानून बमोजिम सहुँला बुझाउँला ।
    != pBf]u ;+rfng ug]{ :Yffg	१. उद्योग संचालन गर्ने स्थान
    k|b]z	प्रदेश
    gu/kflnsf÷ufpFkflnsf	नगरपालिका/गाउँपालिका
    #= pBf]usf] p2]Zo	३. उद्योगको उद्देश्य
    -v_ pBf]u ;+rfng ug{ rfxg] JolQmsf] ljj/0f	(ख) उद्योग संचालन गर्न चाहने व्यक्तिको विवरण
    @= lgj]bssf] x:tfIf/	२. निवेदकको हस्ताक्षर
    hf/L ldlt	जारी मिति
    $= lgj]bssf] 7]ufgf	४. निवेदकको ठेगाना
    j8f g+	वडा नं
    6f]n÷dfu{	टोल/मार्ग
    3/ gDa/	घर नम्बर
    %= ;Dks{ kmf]g gDa/	५. सम्पर्क फोन नम्बर
    ^= km\ofS; gDa/	६. फ्याक्स नम्बर
    &= Od]n	७. इमेल
    -u_;+nUg sfuhftx?	(ग)संलग्न कागजातहरु
    @= gful/stf k|df0fkqsf] k|dfl0ft k|ltlnlk,	२. नागरिकता प्रमाणपत्रको प्रमाणित प्रतिलिपि,
    *= pBf]u /xg] :yfgsf] gS;fÍg ;lxtsf] ljj/0f,	८. उद्योग रहने स्थानको नक्साङ्कन सहितको विवरण,
    (= lgj]bg lbg k|ltlglw lgo'Qm u/]sf] eP ;f]sf] clVtof/Lkq,	९. निवेदन दिन प्रतिनिधि नियुक्त गरेको भए सोको अख्तियारीपत्र,
    !!=cGo cfjZos sfuhft .	११.अन्य आवश्यक कागजात ।
    pTkfbgd"ns pBf]u	उत्पादनमूलक उद्योग
    s[lif tyf jg k}bfjf/df cfwfl/t pBf]u	कृषि तथा वन पैदावारमा आधारित उद्योग
    ;"rgf tyf ;~rf/ k|ljlwdf cfwfl/t pBf]u	सूचना तथा सञ्चार प्रविधिमा आधारित उद्योग
    l;=g+= j:t' jf ;]jfsf]	सि.नं. वस्तु वा सेवाको
    b/ -?=_	दर (रु.)
    :jMnufgL -?=_ C0f nufgL -?=_	स्वःलगानी (रु.) ऋण लगानी (रु.)
    l:y/ k"FhL	स्थिर पूँजी
    !)= l:y/ k"FhL ljj/0f	१०. स्थिर पूँजी विवरण
    != sRrf kbfy{	१. कच्चा पदार्थ
    l;=g+ gfd cfjZos ;ª\Vof d"No -?=_	सि.नं नाम आवश्यक सङ्ख्या मूल्य (रु.)
    kbfy{, KoflsË	पदार्थ, प्याकिङ्ग
    s'n /sd	कुल रकम
    cw{bIf	अर्धदक्ष
    hn;|f]t	जलस्रोत
    s]Gb|	केन्द्र
    Affa'sf] gfd	बाबुको नाम
    pBf]usf] k"FhL j[l4÷Ifdtf j[l4÷gfd;f/L÷nufotsf cGo lg0f{ox?	उद्योगको पूँजी वृद्धि/क्षमता वृद्धि/नामसारी/लगायतका अन्य निर्णयहरु
    %= o; pBf]usf] gfd klxn] btf{ ePsf sDkgLsf] gfd, s;}sf] Jofkfl/s gfd jf /lhi68{ 6]«8dfs{;Fu	५. यस उद्योगको नाम पहिले दर्ता भएका कम्पनीको नाम, कसैको व्यापारिक नाम वा रजिष्टर्ड ट्रेडमार्कसँग
    ^= pBf]udf sfo{/t sd{rf/L jf >ldsnfO{ kfl/>lds lbFbf clgjfo{ ?kdf a}Í vftf dfkm{t e'QmfgL lbg'	६. उद्योगमा कार्यरत कर्मचारी वा श्रमिकलाई पारिश्रमिक दिँदा अनिवार्य रुपमा बैङ्क खाता मार्फत भुक्तानी दिनु
    u= zt{x?	ग. शर्तहरु
    lau|]sf],	बिग्रेको,
    ju{ld6/÷/f]kgL÷laufx If]qkmn dWo]	वर्गमिटर/रोपनी/बिगाह क्षेत्रफल मध्ये
    >Ldfg ;+of]hsHo"	श्रीमान संयोजकज्यू
    ?U0f pBf]u ljz]if1 ;ldlt,	रुग्ण उद्योग विशेषज्ञ समिति,
    ljb]zL d'›f cfh{gdf u/]sf] of]ubfg,	विदेशी मुद्रा आर्जनमा गरेको योगदान,
    Efjg -If]qkmn	भवन (क्षेत्रफल
    k'¥of	पुर्‍या
    k|fOe]6 kmd{	प्राइभेट फर्म
    cjojx?	अवयवहरु
    """#
}
