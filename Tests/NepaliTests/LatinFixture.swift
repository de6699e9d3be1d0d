/// Latin text that a Devanagari field may truly hold: names, companies, addresses, units, abbreviations.
enum LatinFixture {
  static let lines = source.split(separator: "\n").map(String.init)

  private static let source = #"""
    Ram Bahadur Thapa
    Sita Kumari Shrestha
    Hari Prasad Sharma Paudel
    Krishna Prasad Bhattarai
    Anil Kumar Yadav
    Sunita Rai
    Bishnu Maya Tamang
    Pemba Dorje Sherpa
    Lakpa Gelu Sherpa
    Tsering Lama
    Md. Aslam Ansari
    Abdul Qayyum Khan
    Nguyen Van Anh
    Wang Xiaoming
    Zhou Jianguo
    Kim Min-jun
    Park Ji-sung
    Hans-Peter Müller
    Jean-Luc Picard
    Siobhán O'Brien
    D'Souza
    Łukasz Brzęczyszczykiewicz
    Himalayan Herbs Pvt. Ltd.
    ABC Industries (Nepal) Pvt. Ltd.
    Zhang Wei Trading Co., Ltd.
    Larsen & Toubro Limited
    Coca-Cola
    Samsung C&T Corporation
    L'Oréal S.A.
    McDonald's
    AT&T Inc.
    P.O. Box 1234, Kathmandu
    Ward No. 5, Lalitpur
    Hetauda-10, Makwanpur
    Birgunj Metropolitan City-6, Parsa
    Janakpurdham, Dhanusha
    Kausaltar, Bhaktapur
    Fulchoki; Godawari
    ram.thapa@moics.gov.np
    https://doind.gov.np/index.php?x=[1]
    www.ocr.gov.np
    ISO 9001:2015
    NTC/UTL
    USD 250,000
    PAN 301234567
    Rs. 5,00,000/-
    NRs.
    CEO
    LED TV
    kWh
    kWp
    GHz
    kVA/MVA
    ड्रायर (१०० kg)
    मेसिन (१ kg, २ kg)
    500 /kg
    /kg
    C++
    x86_64
    c/o Ram
    S/O Hari
    Tel/Fax: 4-415-122
    GmbH & Co. KG
    PVC/uPVC
    import/export
    w/o
    Krzysztof
    KVA
    MW
    m/s
    pH
    N/A
    H.P.
    K.C.
    B.K.
    Dr. K. B. Rokaya
    A/C No. 0012345
    Tel: 01-5261101
    +977-1-5261112
    iPhone 15 Pro Max
    eSewa
    YouTube
    GI sheet 0.5mm
    Cement (OPC/PPC)
    "Everest" brand
    [draft]
    {name}
    Buddha Air
    Gorkha Brewery
    Yak & Yeti
    Hydropower 10 MW
    Solar PV
    Bagmati
    Jyoti
    Om
    Dhungana
    Pfizer
    Fjord Line
    Volkswagen AG
    Kgotla
    Schwyz
    PDF/A-2
    Bikram Sambat 2081/82
    22 kt gold
    Citizenship No. 25-01-70-12345
    50 kg
    km/h
    kg/m
    22 kt
    100 mg
    b/w
    kV
    kW
    BS
    AD
    SMEs
    NGOs
    12 pkt
    ft
    sq ft
    AC-220V/50Hz
    M12x1.5
    LM-2596S
    ABC/123-X[2]
    SKU#A1-B2_C3
    HS 8471.30.00
    info@makhana-udyog.com.np
    Ram & Sons
    R&D
    O'Neill & Co.
    Xinjiang Goldwind
    Qingdao Haier
    3/4" x 12' pipe
    2,50,00,000
    """#
}
