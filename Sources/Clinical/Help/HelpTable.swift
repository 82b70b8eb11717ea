// SPDX-License-Identifier: Apache-2.0

/// The numbers to call, by country, as a clinician can read and review them.
///
/// A country is a line `code | name`. Below it stand its numbers, the first one to call first:
/// `emergency`, `ambulance` or `crisis` | name of the line | number | hours | where it was read |
/// `seen` or `check`. `check` means from memory, or from a page that may be out of date: it is
/// shown with the words “check this number”. Hours are `always`, such as `11:00–05:00`, or `?`.
/// Where no crisis line stands below a country, none is known to us.
enum HelpTable {
    static let text: String = """
        AT | Austria
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | TelefonSeelsorge | 142 | always | noen.at, Telefonseelsorge 142 (2018) | seen
        AU | Australia
          emergency | Triple Zero | 000 | always | qld.gov.au/emergency, triple-000 | seen
          crisis | Lifeline | 13 11 14 | always | citiesinsider.com, emergency numbers | seen
        BE | Belgium
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Zelfmoordlijn (Dutch) | 1813 | always | vrt.be, Zelfmoordlijn (2019) | seen
          crisis | Centre de Prévention du Suicide (French) | 0800 32 123 | ? | vrt.be (2019) | seen
        BG | Bulgaria
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        BR | Brazil
          emergency | SAMU | 192 | always | from memory | check
          crisis | CVV | 188 | always | osul.com.br, Setembro Amarelo (2019) | seen
        CA | Canada
          emergency | | 911 | always | richmondhilluc.ca, 988 launched | seen
          crisis | Suicide Crisis Helpline (call or text) | 988 | always | dailyhive.com (2023) | seen
        CH | Switzerland
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          ambulance | | 144 | always | from memory | check
          crisis | Die Dargebotene Hand, La Main Tendue, Telefono Amico | 143 | always | 143.ch | seen
        CY | Cyprus
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        CZ | Czechia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Linka první psychické pomoci | 116 123 | ? | irozhlas.cz (2024) | seen
        DE | Germany
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | TelefonSeelsorge | 0800 111 0 111 | always | domradio.de, TelefonSeelsorge | seen
          crisis | TelefonSeelsorge | 0800 111 0 222 | always | domradio.de, TelefonSeelsorge | seen
        DK | Denmark
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Livslinien | 70 201 201 | ? | cphpost.dk (2015; hours have changed since) | seen
        EE | Estonia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        ES | Spain
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Línea 024 | 024 | always | rtve.es, línea 024 (2022) | seen
        FI | Finland
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | MIELI Kriisipuhelin (Finnish) | 09 2525 0111 | always | mentalhealth.fi | seen
        FR | France
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          ambulance | SAMU | 15 | always | axaprevention.fr, prévention du suicide | seen
          crisis | 3114 | 3114 | always | service-public.fr, A15206 (2021) | seen
        GB | United Kingdom
          emergency | | 999 | always | hpft.nhs.uk, suicide prevention day (2024) | seen
          crisis | Samaritans | 116 123 | always | devonsafeguardingadultspartnership.org.uk | seen
        GR | Greece
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Klimaka | 1018 | ? | from memory | check
        HR | Croatia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        HU | Hungary
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Lelki Elsősegély | 116 123 | always | gondola.hu (2019) | seen
        IE | Ireland
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Samaritans | 116 123 | always | irishexaminer.com, Samaritans (2019) | seen
        IL | Israel
          emergency | Magen David Adom | 101 | always | israelrescue.org, Knesset committee | seen
          crisis | ERAN | 1201 | ? | from memory | check
        IN | India
          emergency | | 112 | always | lokmattimes.com, Lok Sabha answer (2025) | seen
          crisis | Tele MANAS | 14416 | always | theshillongtimes.com (2025) | seen
        IS | Iceland
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Hjálparsími Rauða krossins | 1717 | ? | from memory | check
        IT | Italy
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Telefono Amico Italia | 02 2327 2327 | ? | from memory | check
        JP | Japan
          emergency | | 119 | always | from memory | check
          crisis | よりそいホットライン | 0120-279-338 | always | hagi-city.site.ktaiwork.jp | seen
        LI | Liechtenstein
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Die Dargebotene Hand | 143 | always | from memory | check
        LT | Lithuania
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        LU | Luxembourg
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | SOS Détresse | 454545 | ? | from memory | check
        LV | Latvia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Skalbes | 116 123 | ? | from memory | check
        MT | Malta
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
        MX | Mexico
          emergency | | 911 | always | noventagrados.com.mx, Michoacán (2026) | seen
          crisis | Línea de la Vida | 800 911 2000 | ? | from memory | check
        NL | Netherlands
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | 113 Zelfmoordpreventie | 113 | always | de.wikipedia.org, 113 Zelfmoordpreventie | seen
        NO | Norway
          emergency | | 113 | always | rusfeltet.no, akutte helseproblemer | seen
          crisis | Mental Helse Hjelpetelefonen | 116 123 | always | tv2.no, 11115544 (2020) | seen
        NZ | New Zealand
          emergency | | 111 | always | odt.co.nz, mental health services (2017) | seen
          crisis | Need to talk? (call or text) | 1737 | always | pegasus.health.nz, 1737 | seen
        PL | Poland
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Centrum Wsparcia | 800 70 2222 | always | zdrowie.pap.pl, na kryzys telefon | seen
        PT | Portugal
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Linha Nacional de Prevenção do Suicídio | 1411 | always | deco.proteste.pt (2025) | seen
        RO | Romania
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Telefonul Sufletului | 0800 801 200 | ? | from memory | check
        SE | Sweden
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Mind Självmordslinjen | 90101 | always | kronprinsessparetsstiftelse.se | seen
        SG | Singapore
          emergency | | 995 | always | from memory | check
          crisis | Samaritans of Singapore | 1767 | always | channelnewsasia.com (2025) | seen
        SI | Slovenia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Zaupni telefon Samarijan in Sopotnik | 116 123 | ? | from memory | check
        SK | Slovakia
          emergency | | 112 | always | vugd.gov.lv, 112 in Europe | seen
          crisis | Linka dôvery Nezábudka | 0800 800 566 | ? | from memory | check
        TR | Türkiye
          emergency | | 112 | always | sinopism.saglik.gov.tr, acil durumda sadece 112 (2021) | seen
        US | United States
          emergency | | 911 | always | worldpopulationreview.com, 911 by country | seen
          crisis | 988 Suicide & Crisis Lifeline (call or text) | 988 | always | wikipedia.org, 988 | seen
        ZA | South Africa
          emergency | | 112 | always | latuaeuropavercelli.eu, 112 | check
          ambulance | | 10177 | always | from memory | check
          crisis | SADAG Suicide Crisis Helpline | 0800 567 567 | ? | from memory | check
        """
}
