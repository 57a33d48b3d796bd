-- The five source files, the countries, and every separate text in the files.
set local search_path to curation, public;

select record_source_file(
  '000_9a96e10725c5186a.txt', 91, 'eb7a43a9c1a18e508323d5abcb5d4aa3a69f061ac129b0f4f1de74b01d46469c');
select record_source_file(
  '001_0e7236e8d1bcc62c.txt', 33, '269ee152ae85a9d8c9a9d733c6e9586a2b38ee9690d7d12a2def0717bd432d66');
select record_source_file(
  '002_ed49d1ba4df85f2e.txt', 173, '45e770e32f8de4729bdcdd20ec7cb6d3402e52ed01d8ffe9bb348e5792416297');
select record_source_file(
  '003_ee163aba4bf054da.txt', 41, '9966b4ffe82e5a02cf9bcc4b75c0bc493b3e2c6e2b5d905de3c7594b61c21d24');
select record_source_file(
  '004_5565039a5ecd6ee8.txt', 199, '48f7d347399729e2008e2fe627436e106d8243b077c31850c46d0ff12c2c9797');

-- States that were ever party to the Treaty, and countries of the places on record.
select record_country('AM', 'Armenia');
select record_country('AZ', 'Azerbaijan');
select record_country('BY', 'Belarus');
select record_country('GE', 'Georgia');
select record_country('KG', 'Kyrgyzstan');
select record_country('KZ', 'Kazakhstan');
select record_country('MD', 'Moldova');
select record_country('RU', 'Russia');
select record_country('TJ', 'Tajikistan');
select record_country('UZ', 'Uzbekistan');

-- The same teasers at the beginning of files 000, 001 and 002.
select record_document(
  id => 'cronos-asia-commentary-000',
  title => 'Notice of a commentary by the CSTO Secretary General to Cronos.Asia',
  kind => 'NEWS_ITEM',
  paragraphs => '000:1',
  title_is_printed => false,
  citations => array[cite('000:1', note => 'No title, publisher or date is printed.')]);

select record_document(
  id => 'cronos-asia-commentary-001',
  title => 'Notice of a commentary by the CSTO Secretary General to Cronos.Asia',
  kind => 'NEWS_ITEM',
  paragraphs => '001:1',
  title_is_printed => false,
  reprint_of => 'cronos-asia-commentary-000',
  citations => array[cite('001:1', note => 'No title, publisher or date is printed.')]);

select record_document(
  id => 'cronos-asia-commentary-002',
  title => 'Notice of a commentary by the CSTO Secretary General to Cronos.Asia',
  kind => 'NEWS_ITEM',
  paragraphs => '002:1',
  title_is_printed => false,
  reprint_of => 'cronos-asia-commentary-000',
  citations => array[cite('002:1', note => 'No title, publisher or date is printed.')]);

select record_document(
  id => 'cssc-meeting-almaty-2024-06-06-000',
  title => 'Notice of the CSSC meeting in Almaty on 6 June 2024',
  kind => 'NEWS_ITEM',
  paragraphs => '000:2',
  title_is_printed => false,
  citations => array[cite('000:2', note => 'No title, publisher or date of its own is printed.')]);

select record_document(
  id => 'cssc-meeting-almaty-2024-06-06-001',
  title => 'Notice of the CSSC meeting in Almaty on 6 June 2024',
  kind => 'NEWS_ITEM',
  paragraphs => '001:2',
  title_is_printed => false,
  reprint_of => 'cssc-meeting-almaty-2024-06-06-000',
  citations => array[cite('001:2', note => 'No title, publisher or date of its own is printed.')]);

select record_document(
  id => 'cssc-meeting-almaty-2024-06-06-002',
  title => 'Notice of the CSSC meeting in Almaty on 6 June 2024',
  kind => 'NEWS_ITEM',
  paragraphs => '002:2',
  title_is_printed => false,
  reprint_of => 'cssc-meeting-almaty-2024-06-06-000',
  citations => array[cite('002:2', note => 'No title, publisher or date of its own is printed.')]);

select record_document(
  id => 'mirzoyan-on-tasmagambetov-000',
  title => 'Notice of a remark by the Foreign Minister of Armenia about the CSTO Secretary General',
  kind => 'NEWS_ITEM',
  paragraphs => '000:3',
  title_is_printed => false,
  citations => array[cite('000:3', note => 'No title or date is printed; it quotes Sputnik Armenia.')]);

select record_document(
  id => 'mirzoyan-on-tasmagambetov-001',
  title => 'Notice of a remark by the Foreign Minister of Armenia about the CSTO Secretary General',
  kind => 'NEWS_ITEM',
  paragraphs => '001:3',
  title_is_printed => false,
  reprint_of => 'mirzoyan-on-tasmagambetov-000',
  citations => array[cite('001:3', note => 'No title or date is printed; it quotes Sputnik Armenia.')]);

select record_document(
  id => 'mirzoyan-on-tasmagambetov-002',
  title => 'Notice of a remark by the Foreign Minister of Armenia about the CSTO Secretary General',
  kind => 'NEWS_ITEM',
  paragraphs => '002:3',
  title_is_printed => false,
  reprint_of => 'mirzoyan-on-tasmagambetov-000',
  citations => array[cite('002:3', note => 'No title or date is printed; it quotes Sputnik Armenia.')]);

-- File 000: the session of June 2009 and the events before it.
select record_document(
  id => 'csc-session-2009-news',
  title => 'Session of CSC - 2009',
  kind => 'NEWS_ITEM',
  paragraphs => '000:4-8',
  citations => array[cite('000:4', '{title}', 'With the year of the session; no date is printed.')]);

select record_document(
  id => 'csc-session-2009-06-14-press-conference',
  title => 'Press conference following the session of the Collective Security Council of the Collective Security '
    'Treaty Organization',
  kind => 'TRANSCRIPT',
  paragraphs => '000:23-52',
  publisher => 'Website of the President of the Russian Federation',
  published => '2009-06-14?',
  citations => array[
    cite('000:23', '{title}'),
    infer('000:24', '{published}',
      'The date line under the title stands with a place and so dates the event; no other is printed.'),
    cite('000:52', '{publisher}')]);

select record_document(
  id => 'csc-session-2009-06-14-opening-remarks',
  title => 'Opening Remarks at the Session of the Collective Security Council of the Collective Security Treaty '
    'Organization in expanded membership',
  kind => 'SPEECH',
  paragraphs => '000:9-22',
  publisher => 'Website of the President of the Russian Federation',
  published => '2009-06-14?',
  citations => array[
    cite('000:9', '{title,kind}'),
    infer('000:10', '{published}',
      'The date line under the title stands with a place and so dates the event; no other is printed.'),
    infer('000:52', '{publisher}',
      'The source line stands after the press conference; the remarks before it have the same form.')]);

select record_document(
  id => 'cmfa-meeting-2009-06-14-results',
  title => 'On the results of the meeting of the CSTO Ministerial Council',
  kind => 'PRESS_RELEASE',
  paragraphs => '000:53-63',
  publisher => 'Website of the Ministry of Foreign Affairs of Russia',
  published => '2009-06-14',
  citations => array[
    cite('000:53', '{title}'),
    cite('000:62', '{published}'),
    cite('000:63', '{publisher}')]);

select record_document(
  id => 'nazarbayev-bordyuzha-meeting-2009-06-10',
  title => 'President Nursultan Nazarbayev Receives Secretary General of the Collective Security Treaty Organization '
    'Nikolai Bordyuzha',
  kind => 'NEWS_ITEM',
  paragraphs => '000:64-68',
  publisher => 'Website of the President of the Republic of Kazakhstan',
  published => '2009-06-10',
  citations => array[
    cite('000:64', '{title}'),
    cite('000:68', '{publisher,published}')]);

select record_document(
  id => 'medvedev-bordyuzha-meeting-2009-06-08',
  title => 'Beginning of Meeting with Nikolay Bordyuzha, Secretary General of the Collective Security Treaty '
    'Organization',
  kind => 'TRANSCRIPT',
  paragraphs => '000:69-80',
  published => '2009-06-08?',
  citations => array[
    cite('000:69', '{title}', 'No source line is printed.'),
    infer('000:70', '{published}',
      'The date line under the title stands with a place and so dates the event; no other is printed.')]);

select record_document(
  id => 'belarus-on-csto-headline',
  title => 'Belarus considers the CSTO as one of the key elements of ensuring national security',
  kind => 'NEWS_ITEM',
  paragraphs => '000:81',
  citations => array[
    cite('000:81', '{title}', 'Only a headline; no text, publisher or date is printed.')]);

select record_document(
  id => 'cmd-meeting-2009-06-03-announcement',
  title => 'The next meeting of the Council of Ministers of Defense of the Collective Security Treaty Organization '
    'will be held on June 3 in Moscow',
  kind => 'NEWS_ITEM',
  paragraphs => '000:82-88',
  published => '[2009-02-04..2009-06-03]',
  citations => array[
    cite('000:82', '{title}'),
    infer('000:83', '{published}', 'It announces for the future a meeting on 3 June of the current year.'),
    infer('000:85', '{published}', 'It looks back on the extraordinary session that decided on the CRRF.'),
    infer('000:87', '{published}', 'It plans ahead for half-years from 2009 on, which gives the year.'),
    infer('000:16', '{published}', 'It dates that decision on the CRRF to 4 February 2009.')]);

-- File 001: the session of September 2013.
select record_document(
  id => 'csc-session-sochi-2013-09-23-press-release',
  title => 'Session of the CSTO Collective Security Council. Sochi, September 23, 2013',
  kind => 'PRESS_RELEASE',
  paragraphs => '001:4-27',
  publisher => 'Collective Security Treaty Organization',
  published => '[2013-09-23..2013-12-31]',
  citations => array[
    cite('001:4', '{title}'),
    infer('001:5', '{published}', 'It speaks of the session of 23 September as one of "this year".'),
    infer('001:27', '{publisher}', 'It is signed by the spokesman of the Organization.')]);

-- File 002: the leaders' meeting of May 2022. One page with a date at the top and a signature
-- at the end. The end comes first here, because the other texts depend on its signature.
select record_document(
  id => 'csto-background-note-2022',
  title => 'Background note on the CSTO, its chairmanship and members, 2022',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '002:167-169',
  title_is_printed => false,
  publisher => 'Collective Security Treaty Organization',
  published => '2022?',
  citations => array[
    cite('002:167-168', note => 'No title is printed.'),
    infer('002:169', '{publisher}', 'It is signed by the Press Secretary of the Organization.'),
    infer('002:167', '{published}', 'It speaks of the chairmanship of 2022 as the present one.')]);

select record_document(
  id => 'leaders-meeting-moscow-2022-05-16-press-release',
  title => 'On May 16, in Moscow, the CSTO member States leaders met to mark the 30th anniversary of the signing of '
    'the Collective Security Treaty and the 20th anniversary of the CSTO. The Statement by the Collective Security '
    'Council members has been adopted',
  kind => 'PRESS_RELEASE',
  paragraphs => '002:4-8',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16',
  citations => array[
    cite('002:4', '{title}'),
    cite('002:5', '{title,published}', 'The headline again, with the date.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'lukashenko-speech-2022-05-16',
  title => 'Speech by the President of the Republic of Belarus Alexander Lukashenko at the CSTO leaders'' meeting in '
    'Moscow',
  kind => 'SPEECH',
  paragraphs => '002:9-41',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:9', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'tokayev-speech-2022-05-16',
  title => 'Speech by the President of the Republic of Kazakhstan Kassym-Jomart Tokayev',
  kind => 'SPEECH',
  paragraphs => '002:42-54',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:42', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'japarov-speech-2022-05-16',
  title => 'Speech by the President of the Kyrgyz Republic Sadyr Japarov',
  kind => 'SPEECH',
  paragraphs => '002:55-76',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:55', '{title,kind}'),
    cite('002:74', note => 'From here on the chair thanks the speaker and gives the floor to the next one.'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'putin-speech-2022-05-16',
  title => 'Speech by the Russian President Vladimir Putin',
  kind => 'SPEECH',
  paragraphs => '002:77-102',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:77', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'rakhmon-speech-2022-05-16',
  title => 'Speech by the President of the Republic of Tajikistan Emomali Rakhmon',
  kind => 'SPEECH',
  paragraphs => '002:103-116',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:103', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'pashinyan-speech-2022-05-16',
  title => 'Speech by the Prime Minister of the Republic of Armenia Nikol Pashinyan',
  kind => 'SPEECH',
  paragraphs => '002:117-126',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:117', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'zas-speech-2022-05-16',
  title => 'Speech by the CSTO Secretary General Stanislav Zas',
  kind => 'SPEECH',
  paragraphs => '002:127-145',
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:127', '{title,kind}'),
    infer('002:5', '{published}', 'The page that reproduces the speech bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

select record_document(
  id => 'zas-media-statement-2022-05-16',
  title => 'Statement by CSTO Secretary General Stanislav Zas to the media on the leaders'' meeting',
  kind => 'SPEECH',
  paragraphs => '002:146-166',
  title_is_printed => false,
  publisher => 'Collective Security Treaty Organization',
  published => '2022-05-16?',
  citations => array[
    cite('002:146', note => 'A sentence introduces the statement; no title is printed.'),
    infer('002:5', '{published}', 'The page that reproduces the statement bears this date at its head.'),
    infer('002:169', '{publisher}', 'The Press Secretary signs at the foot of the page.')]);

-- File 003: news of April 2024 and an interview.
select record_document(
  id => 'arms-control-consultations-2024-04-24-news',
  title => 'Notice of CSTO consultations on arms control, disarmament and non-proliferation',
  kind => 'NEWS_ITEM',
  paragraphs => '003:1-2',
  title_is_printed => false,
  published => '2024-04-24',
  citations => array[
    cite('003:1', '{published}', 'The date line of the item.'),
    cite('003:2', note => 'No title or publisher is printed.')]);

select record_document(
  id => 'training-courses-2024-04-24-news',
  title => 'Notice of the ninth CSTO training courses for senior staff and specialists',
  kind => 'NEWS_ITEM',
  paragraphs => '003:3-4',
  title_is_printed => false,
  published => '2024-04-24',
  citations => array[
    cite('003:3', '{published}', 'The date line of the item.'),
    cite('003:4', note => 'No title or publisher is printed.')]);

select record_document(
  id => 'ordabaev-imnadze-meeting-2024-04-22-news',
  title => 'Notice of a working meeting of the CSTO Deputy Secretary General with the head of UNRCCA',
  kind => 'NEWS_ITEM',
  paragraphs => '003:5-6',
  title_is_printed => false,
  published => '2024-04-22',
  citations => array[
    cite('003:5', '{published}', 'The date line of the item.'),
    cite('003:6', note => 'No title or publisher is printed.')]);

select record_document(
  id => 'tasmagambetov-interview-2024-04-16',
  title => 'Interview of the CSTO Secretary General Imangali Tasmagambetov to NEWS.ru.',
  kind => 'INTERVIEW',
  paragraphs => '003:7-38',
  publisher => 'NEWS.ru',
  published => '2024-04-16',
  citations => array[
    cite('003:7', '{title,kind}'),
    cite('003:8', '{title,kind,published}', 'The date follows the title.'),
    infer('003:7', '{publisher}',
      'The interview was given to NEWS.ru, read as its publisher; who reproduces it here is not printed.')]);

-- File 004: a compilation without dates. If a text cannot be older than a day that it mentions, the
-- note says so. No source states a latest day, so the date stays open.
select record_document(
  id => 'csto-structure-overview',
  title => 'Overview of the CSTO bodies',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:1-10',
  title_is_printed => false,
  citations => array[
    cite('004:1', note => 'No title, publisher or date is printed; printed again in 004:156-167.'),
    infer('004:5', '{}', 'Not older than 19 December 2012, the last day that it mentions.'),
    cite('004:9', note => 'The name of the body described is missing here; 004:167 prints it.')]);

select record_document(
  id => 'csto-reference-article',
  title => 'Collective Security Treaty Organizations (reference Information)',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:11-72',
  citations => array[
    cite('004:11', '{title}', 'Printed "Organizations".'),
    cite('004:12', '{title,kind}'),
    infer('004:66', '{}', 'Not older than 14 December 2012, the last day that it mentions.')]);

select record_document(
  id => 'csto-prospects-note',
  title => 'Note on the reform of the rapid deployment forces and on views of the CSTO''s prospects',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:73-76',
  title_is_printed => false,
  citations => array[
    cite('004:73-76', note => 'An excerpt; no title, publisher or date is printed.')]);

select record_document(
  id => 'csto-aims-and-anti-drug-article',
  title => 'Goals and objectives. Activities of the CSTO in the fight against the drug threat',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:77-86',
  citations => array[
    cite('004:77', '{title}', 'The first of its two headings, with the edit mark of an unnamed wiki.'),
    cite('004:79', '{title}', 'The second of its two headings.'),
    infer('004:86', '{}', 'Not older than 2012, the last year that it mentions.')]);

select record_document(
  id => 'csto-history-article',
  title => 'Article on the formation of the collective security system and of the CSTO',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:87-125',
  title_is_printed => false,
  citations => array[
    cite('004:87', note => 'No title, publisher or date is printed.'),
    infer('004:99', '{}', 'Not older than 2 December 2004, the last day that it mentions.'),
    infer('004:119', '{}', 'It speaks of the mid-2000s in the present tense.'),
    infer('004:122', '{}',
      'It puts the time when Moscow ruled the space twenty years back; by 004:87 that time ended shortly '
      'before 1992.')]);

select record_document(
  id => 'csto-fact-sheet-and-chronicle',
  title => 'Collective Security Treaty Organization: fact sheet and chronicle',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:126-155',
  title_is_printed => false,
  citations => array[
    infer('004:127', '{title}', 'No title is printed; the name that the fact sheet is about serves as one.'),
    infer('004:144', '{title}', 'The chronicle begins here, under a heading of one word.'),
    infer('004:138', '{}',
      'It looks ahead to 1 December 2006, so the fact sheet seems older than the end of the chronicle.'),
    infer('004:155', '{}', 'Not older than 28 June 2012, the last day that it mentions.')]);

select record_document(
  id => 'csto-structure-overview-reprint',
  title => 'Overview of the CSTO bodies (second printing)',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:156-167',
  title_is_printed => false,
  reprint_of => 'csto-structure-overview',
  citations => array[
    cite('004:156', note => 'No title, publisher or date is printed; 004:1-10 again, divided otherwise.'),
    infer('004:162', '{}', 'Not older than 19 December 2012, the last day that it mentions.')]);

select record_document(
  id => 'csto-reference-article-reprint',
  title => 'Collective Security Treaty Organizations(reference Information)',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:168-196',
  reprint_of => 'csto-reference-article',
  citations => array[
    cite('004:168', '{title,kind}',
      'Printed "Organizations"; the first part of 004:11-72 again, as far as the auxiliary bodies.')]);

select record_document(
  id => 'csto-membership-box',
  title => 'Summary box on the CSTO: membership, Joint Staff, type',
  kind => 'REFERENCE_ARTICLE',
  paragraphs => '004:197-199',
  title_is_printed => false,
  citations => array[
    cite('004:197-199', note => 'No title, publisher or date is printed.')]);
