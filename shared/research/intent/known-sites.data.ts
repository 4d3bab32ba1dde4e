/**
 * Names under which well-known sites are looked for, as one word each: services and shops that are mostly typed to get
 * there, not things one wants to know about. Written from general knowledge (2026-11); a name that is missing only
 * means that one cue fewer is seen.
 */
export const knownSites: ReadonlySet<string> = new Set(
  [
    // Search, mail, social, video
    'google gmail youtube facebook twitter instagram tiktok snapchat pinterest linkedin reddit tumblr quora whatsapp telegram discord twitch vimeo dailymotion skype yahoo bing aol hotmail outlook msn duckduckgo yandex baidu wikipedia craigslist imgur flickr myspace wordpress blogger pandora spotify soundcloud shutterstock deviantart wattpad',
    // Shops and services
    'amazon ebay etsy walmart costco bestbuy homedepot lowes aliexpress alibaba wayfair ikea kohls macys nordstrom sephora ulta zappos kmart kroger safeway albertsons publix aldi lidl tesco argos asos zara shein newegg overstock groupon winco samsclub petco petsmart chewy gamestop officedepot joann hobbylobby dickssportinggoods rei footlocker jcpenney qvc hsn bananarepublic oldnavy victoriassecret zulily banggood flipkart myntra zalando otto mediamarkt leroymerlin fnac cdiscount darty leboncoin mercadolibre allegro',
    'netflix hulu disneyplus hbomax roku playstation xbox nintendo steam roblox minecraft fortnite espn nfl nba mlb nhl wwe ufc fifa formula1 cricinfo skysports foxsports bleacherreport',
    'uber lyft airbnb booking expedia tripadvisor priceline kayak trivago marriott hilton hyatt ihg holidayinn southwest jetblue ryanair easyjet lufthansa americanairlines spiritairlines frontierairlines amtrak greyhound hertz enterprise doordash grubhub ubereats postmates dominos pizzahut mcdonalds starbucks chipotle chickfila dunkin wendys burgerking tacobell kfc papajohns',
    // Money
    'paypal venmo chase wellsfargo bankofamerica citibank capitalone americanexpress usbank pncbank tdbank usaa navyfederal fidelity vanguard schwab etrade coinbase binance turbotax hrblock quickbooks intuit creditkarma experian equifax transunion netspend westernunion moneygram barclays hsbc lloyds natwest santander halifax monzo revolut',
    'geico statefarm allstate aetna cigna humana kaiser unitedhealthcare bluecross bcbs',
    // Telecoms, post, tools
    'verizon att tmobile xfinity comcast straighttalk vonage centurylink cox vodafone ups fedex usps dhl royalmail',
    'apple microsoft samsung dell hp lenovo canon epson adobe dropbox icloud onedrive office365 github stackoverflow paypal shopify godaddy squarespace wix mailchimp salesforce workday adp paychex docusign canva quizlet chegg coursera udemy khanacademy duolingo blackboard edmodo turnitin grammarly prezi glassdoor ziprecruiter zillow trulia redfin realtor autotrader carmax edmunds carfax cargurus ancestry myheritage',
    // News and reference
    'cnn bbc foxnews msnbc nbcnews abcnews cbsnews nytimes washingtonpost wsj usatoday huffpost politico bloomberg reuters forbes theguardian dailymail webmd mayoclinic imdb rottentomatoes accuweather mapquest yelp yellowpages whitepages timeanddate',
    // Public bodies
    'irs medicare medicaid dmv ssa uscis tricare deers gov.uk nhs hmrc dvla ameli caf impots poleemploi',
  ]
    .join(' ')
    .split(' '),
);
