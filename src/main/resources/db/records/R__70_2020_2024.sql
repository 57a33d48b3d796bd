-- Meetings and acts of 2020 to 2024 outside the anniversary session of May 2022. Acts that were proposed at
-- that session or in the interview of April 2024, but not adopted, are here as planned.
set local search_path to curation, public;

-- The trilateral statements of 2020 and 2021

select record_decision(
  id => 'trilateral-2020-11-09-statement',
  title => 'Trilateral statement of 9 November 2020 by the President of Russia, the President of Azerbaijan '
    'and the Prime Minister of Armenia',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'the President of Russia, the President of Azerbaijan and the Prime Minister of Armenia',
  date => '2020-11-09',
  topics => '{nagorno-karabakh,peacekeeping}',
  summary => 'Not an act of the Organization. In May 2022 the Prime Minister of Armenia said that his country '
    'remains committed to it; the Secretary General said that the Russian peacekeeping contingent ensures '
    'its conditions.',
  citations => array[
    cite('002:125', '{title,type,date,adoptedBy,summary}', 'In the plural, with the one date.'),
    infer('002:124', '{topics}', 'The speaker has just mentioned the end of the war in Nagorno-Karabakh.'),
    cite('002:5', '{summary}', 'The day of the speech of the Prime Minister of Armenia.'),
    infer('002:125', '{status}', 'They are said to be statements by the three, which is read as made.'),
    cite('002:156', '{date,topics,summary}', 'Printed as agreements.')],
  discrepancies => array[
    differ('type', 'STATEMENT',
      'Participant over third party: the Prime Minister of Armenia, one of the three who made it, calls '
      'it a statement (002:125).',
      array[alternative('AGREEMENT', '002:156')])]);

select record_decision(
  id => 'trilateral-2021-01-11-statement',
  title => 'Trilateral statement of 11 January 2021',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'the President of Russia, the President of Azerbaijan and the Prime Minister of Armenia',
  date => '2021-01-11',
  topics => '{nagorno-karabakh}',
  summary => 'Not an act of the Organization. In May 2022 the Prime Minister of Armenia said that his country '
    'remains committed to it. No source describes its content.',
  citations => array[
    cite('002:125', '{title,type,date,summary}'),
    cite('002:5', '{summary}', 'The day of the speech of the Prime Minister of Armenia.'),
    infer('002:125', '{adoptedBy,status,topics}',
      'Named in one sentence with that of 9 November 2020, whose authors and subject are taken over.')]);

select record_decision(
  id => 'trilateral-2021-11-26-statement',
  title => 'Trilateral statement of 26 November 2021',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'the President of Russia, the President of Azerbaijan and the Prime Minister of Armenia',
  date => '2021-11-26',
  topics => '{nagorno-karabakh}',
  summary => 'Not an act of the Organization. In May 2022 the Prime Minister of Armenia said that his country '
    'remains committed to it. No source describes its content.',
  citations => array[
    cite('002:125', '{title,type,date,summary}'),
    cite('002:5', '{summary}', 'The day of the speech of the Prime Minister of Armenia.'),
    infer('002:125', '{adoptedBy,status,topics}',
      'Named in one sentence with that of 9 November 2020, whose authors and subject are taken over.')]);

-- 2021

select record_decision(
  id => 'armenia-2021-request-for-crisis-response',
  title => 'Request of Armenia to set the mechanisms of the Crisis Response Procedure in motion',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'Armenia',
  date => '2021?',
  topics => '{emergencies}',
  positions => array[stand('AM', 'INITIATED')],
  summary => 'Not an act of the Organization. According to the Prime Minister of Armenia, the request followed an '
    'invasion by troops of Azerbaijan in about May 2021, and the Organization did not react as his '
    'country expected.',
  citations => array[
    cite('002:122', '{title,topics,positions,summary}', 'Mentioned without a year, as of "last year".'),
    infer('002:122', '{type,status,date,adoptedBy}',
      'The request is said to have been made; the entry of troops is put in these days of last year, the '
      'request is given no day.'),
    infer('002:5', '{date,summary}', 'The speech is of 16 May 2022.')]);

select record_decision(
  id => 'csto-2021-observer-and-partner-institutions',
  title => 'Launch of the institutions of observers and partners of the CSTO',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2021?',
  topics => '{membership,international-cooperation}',
  summary => 'According to President Rakhmon, ratification was completed and the institutions were launched under '
    'the Tajik chairmanship. The ratified instrument is not named.',
  citations => array[
    cite('002:109', '{title,topics,summary}', 'Prints no year, only "last year".'),
    infer('002:109', '{type,status,date,adoptedBy}',
      'It was done "last year"; neither an act nor a body is named.'),
    infer('002:5', '{date}', 'The speech is of 16 May 2022.'),
    cite('004:108', note => 'The Charter provides for observers.')]);

-- January 2022

select record_decision(
  id => 'csto-2022-01-peacekeeping-operation-in-kazakhstan',
  title => 'Sending of CSTO peacekeeping forces to Kazakhstan',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2022-01',
  topics => '{peacekeeping,emergencies}',
  positions => array[stand('KZ', 'INITIATED', note => 'At the request of its leadership.')],
  summary => 'The first such operation, for a limited time: contingents guarded strategic facilities. According to '
    'the President of Russia it prevented a seizure of power by extremists, controlled in part from '
    'abroad. No source states which body decided on it, or on what day.',
  citations => array[
    cite('003:11', '{title,date,topics,summary}', 'The Secretary General in 2024.'),
    infer('003:11', '{type,status,adoptedBy}',
      'The forces are said to have acted; neither an act nor a body that decided is named.'),
    cite('002:81', '{topics,positions}', 'The request of Kazakhstan.'),
    infer('002:81', '{date}', 'January of "this year", which is 2022 by 002:5.'),
    cite('002:82', '{summary}', 'Speaks of a contingent of the Collective Forces.'),
    cite('002:83', '{title,topics,positions,summary}', 'The request of Kazakhstan; prints no date.'),
    cite('002:23', '{topics}', 'The President of Belarus on its swiftness.'),
    infer('002:23', '{date}', 'January of "this year", which is 2022 by 002:5.'),
    cite('002:65', '{topics}', 'The President of Kyrgyzstan, without naming the state.'),
    cite('002:107', '{topics}', 'The President of Tajikistan calls the mission a success.'),
    cite('002:137', '{topics}', 'The Secretary General: first practical test of the crisis response system.'),
    cite('002:142', '{topics}', 'Names the commander of the grouping.')]);

-- Proposed or announced at the anniversary session of 16 May 2022

select record_decision(
  id => 'csc-2022-05-16-proposals-of-belarus',
  title => 'Proposals of Belarus on strengthening the CSTO',
  type => 'PLAN',
  status => 'PROPOSED',
  scope => 'OTHERS',
  session => 'csc-2022-05-16',
  adopted_by => 'the President of Belarus',
  topics => '{foreign-policy-coordination,information-security,institutional-structure}',
  positions => array[stand('BY', 'INITIATED', '2022-05-16')],
  summary => 'Four first steps: closer consultations on foreign policy and a common voice, also on NATO '
    'enlargement; better protection of the information space, with use of the agreement of 2017; a unit '
    'for analysis and strategic planning in the Secretariat; and a network of analytical centers. No '
    'source states what came of them. In April 2024 the Secretary General said that the analytical '
    'potential is being built up.',
  citations => array[
    cite('002:30', '{status}', 'He speaks of the first of many steps.'),
    cite('002:31', '{topics,summary}'),
    cite('002:32', '{topics,summary}', 'Addressed to the foreign ministers.'),
    cite('002:33', '{topics,summary}'),
    cite('002:34', '{summary}', 'Tasks for foreign ministries, special services and the Secretariat.'),
    cite('002:35', '{topics,summary}'),
    cite('002:36', '{summary}'),
    cite('002:37', '{status}'),
    cite('002:9', '{title,adoptedBy,positions}', 'Names the speaker; the day is in 002:5.'),
    infer('003:38', '{summary}', 'The potential for analysis; a link with the proposals is not stated.'),
    cite('003:8', '{summary}', 'The day of the interview with the Secretary General.'),
    infer('002:30', '{type}', 'Steps put forward by a speaker, read as a plan.'),
    cite('002:5', '{date,session}')]);

select record_decision(
  id => 'csc-2022-05-16-involvement-in-un-peacekeeping',
  title => 'Proposal to involve the CSTO in the peacekeeping of the United Nations',
  type => 'DECISION',
  status => 'PROPOSED',
  scope => 'OTHERS',
  session => 'csc-2022-05-16',
  adopted_by => 'the President of Kazakhstan',
  topics => '{peacekeeping,international-cooperation}',
  positions => array[stand('KZ', 'INITIATED', '2022-05-16')],
  summary => 'The President of Kazakhstan said that all necessary instruments exist, with the special '
    'representative for peacekeeping whom his country initiated, and that this task should be set. It '
    'would strengthen the legal personality of the Organization and ensure its part in international '
    'peacekeeping.',
  citations => array[
    cite('002:50', '{title,status,topics,summary}'),
    cite('002:51', '{summary}', 'What he expects of it.'),
    infer('002:50', '{type}', 'A task that he would have set.'),
    cite('002:42', '{adoptedBy,positions}', 'Names the speaker; the day is in 002:5.'),
    cite('002:5', '{date,session}')]);

select record_decision(
  id => 'csc-2022-05-16-plan-to-equip-peacekeeping-forces',
  title => 'Plan to modernize the equipment of the CSTO Peacekeeping Forces',
  type => 'PLAN',
  status => 'PLANNED',
  scope => 'ORGANIZATION',
  session => 'csc-2022-05-16',
  adopted_by => 'the Organization',
  date => '2022-05-16?',
  topics => '{peacekeeping,military-cooperation}',
  summary => 'In preparation in May 2022, according to the President of Kazakhstan. The President of Russia spoke '
    'of modern weapons for the Collective Forces, and named no plan.',
  citations => array[
    cite('002:49', '{title,type,status,topics,summary}'),
    infer('002:49', '{adoptedBy}', 'Who prepares it is not stated.'),
    cite('002:85', '{summary}', 'The Collective Forces.'),
    infer('002:5', '{date,session}',
      'The day of the session at which it was mentioned; when it is to be adopted, and by whom, is not said.')]);

select record_decision(
  id => 'csc-2022-05-16-biological-security-council',
  title => 'Proposal to launch a specialized council on biological security within the CSTO',
  type => 'DECISION',
  status => 'PROPOSED',
  scope => 'OTHERS',
  session => 'csc-2022-05-16',
  adopted_by => 'the President of Russia',
  date => '2022-05-16?',
  topics => '{institutional-structure}',
  positions => array[stand('RU', 'INITIATED', note => 'The initiative is older than the speech; its day is not stated.')],
  summary => 'An earlier initiative of Russia. On 16 May 2022 its President asked for support for launching the '
    'council quickly. The Secretary General said that the formation of collective instruments of '
    'biological security was being completed.',
  citations => array[
    cite('002:91', '{status,positions,summary}', 'Prints no date; the day is in 002:5.'),
    infer('002:88', '{title}', 'The passage on the council follows from the one on biological security.'),
    infer('002:91', '{title,type,topics}', 'The field of the council is not printed; 002:88-90 give it.'),
    cite('002:77', '{adoptedBy,positions}', 'Names the speaker; the day is in 002:5.'),
    cite('002:136', '{summary}'),
    cite('002:5', '{session}'),
    infer('002:5', '{date}', 'The day of the speech; the initiative is older.')]);

select record_decision(
  id => 'csc-2022-05-16-observer-status-of-the-cis',
  title => 'Proposal to grant the Commonwealth of Independent States observer status at the CSTO',
  type => 'DECISION',
  status => 'PROPOSED',
  scope => 'OTHERS',
  session => 'csc-2022-05-16',
  adopted_by => 'the President of Russia',
  topics => '{membership,international-cooperation}',
  positions => array[stand('RU', 'INITIATED', '2022-05-16')],
  summary => 'The President of Russia called it appropriate, when he spoke of more interaction with the CIS and '
    'the Shanghai Cooperation Organization. No source states what came of it.',
  citations => array[
    cite('002:92', '{title,status,topics,positions,summary}', 'Prints no date; the day is in 002:5.'),
    infer('002:92', '{type}', 'A status that he would have granted.'),
    cite('002:77', '{adoptedBy,positions}', 'Names the speaker; the day is in 002:5.'),
    cite('002:5', '{date,session}')]);

select record_decision(
  id => 'secretariat-2022-05-16-analytical-review',
  title => 'Analytical review of the CSTO''s activities over the 20 years of its existence',
  type => 'REPORT',
  status => 'PROPOSED',
  body => 'secretariat',
  date => '2022-05-16?',
  topics => '{anniversary,activity-planning}',
  summary => 'Prepared by the Secretariat on the assignment of the President of Tajikistan, and laid before the '
    'heads of state. Nobody is said to have adopted it.',
  positions => array[stand('TJ', 'INITIATED', note => 'By an undated assignment of its President.')],
  citations => array[
    cite('002:130', '{title,body,topics,positions,summary}', 'Prints no date; the day is in 002:5.'),
    infer('002:130', '{type,status}',
      'A review is read as a report. It lies before the heads of state, and nobody is said to have adopted it.'),
    infer('002:5', '{date}', 'The day on which it lay before them; when it was finished is not stated.')]);

select record_decision(
  id => 'secretary-general-2023-preparation-of-strategy-2026-2030',
  title => 'Preparation of the initial data for the CSTO Collective Security Strategy for 2026–2030',
  type => 'PLAN',
  status => 'PLANNED',
  body => 'secretary-general',
  date => '2023?',
  treaty => 'collective-security-strategy-2026-2030',
  topics => '{collective-security-system,activity-planning}',
  summary => 'In May 2022 the Secretary General told the heads of state that the preparation should begin in the '
    'next year, with the analysts of the member states, because the situation differs from that of five '
    'years before.',
  citations => array[
    cite('002:139', '{title,status,treaty,topics,summary}', 'Dates the beginning to "next year".'),
    infer('002:139', '{type,date}', 'A preparation called for, to begin in the year after the speech.'),
    cite('002:127', '{body}', 'Names the speaker.'),
    infer('002:5', '{date}', 'The speech is of 16 May 2022.')]);

-- 2023 and 2024

select record_session(
  id => 'csc-2023-11',
  title => 'Summit of the CSTO, November 2023',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2023-11?',
  summary => 'Kazakhstan presented its list of priorities as the next chair. No source states day, place or '
    'attendance.',
  citations => array[
    cite('003:37', '{title,status,summary}', 'Prints the month without the year.'),
    infer('003:37', '{body,kind,date}',
      'A summit is taken as one of the heads of state, of whom the Council consists, and nothing sets it '
      'apart; November is the last one before the interview.'),
    infer('003:8', '{date}', 'The interview is of 16 April 2024.'),
    infer('001:5', '{body}', 'The Council is made up of the heads of the member states.')]);

select record_decision(
  id => 'kyrgyzstan-by-2024-mechanism-against-attack-between-members',
  title => 'Proposal to work out a mechanism for the case that one member state attacks another',
  type => 'PLAN',
  status => 'PROPOSED',
  scope => 'OTHERS',
  adopted_by => 'the President of Kyrgyzstan',
  date => '[2019..2022]',
  topics => '{collective-security-system,emergencies}',
  positions => array[stand('KG', 'INITIATED')],
  summary => 'Sadyr Japarov made the proposal a few years before April 2024, when the situation on the '
    'Kyrgyz-Tajik border was tense. In 2024 the Secretary General called it justified at that time. He '
    'said that the need for it had virtually disappeared, because the two states are delimiting their '
    'border and have reached a political solution, and that the Charter prohibits aggression between '
    'members.',
  citations => array[
    cite('003:26', '{title}', 'A heading that asks whether such a mechanism is needed.'),
    cite('003:27', '{title,adoptedBy,positions,summary}', 'The interviewer; a few years ago.'),
    cite('003:28', '{positions,summary}', 'The border situation of the time; no date is printed.'),
    cite('003:29', '{summary}'),
    cite('003:30', '{summary}', 'The Charter.'),
    infer('003:27', '{type,status,topics,date}',
      'A mechanism that was proposed; that it was developed is not stated. The proposal is of "a few years" '
      'before the '
      'interview, read as two to five.'),
    infer('003:8', '{date}', 'The day of the interview is in 2024.')]);

select record_decision(
  id => 'armenia-by-2024-freezing-of-participation',
  title => 'Announced "freezing" of the participation of Armenia in the CSTO',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'the Prime Minister of Armenia',
  date => '[2022-05-16..2024-04-16]',
  topics => '{membership}',
  positions => array[stand('AM', 'INITIATED')],
  summary => 'Not an act of the Organization. An interviewer reports it, with a remark of the Russian presidential '
    'spokesman that its meaning must be clarified. The Secretary General said that the documents of the '
    'Organization do not contain this concept. According to him Armenia has significantly reduced its '
    'activities as a member, and only its leadership decides on their resumption.',
  citations => array[
    cite('003:21', '{title,adoptedBy,positions,summary}', 'In a question; the announcement has no day.'),
    cite('003:22', '{status,summary}'),
    cite('003:23', '{summary}'),
    infer('003:21', '{type,topics,date}', 'An announcement before the interview; its wording is not quoted.'),
    infer('003:8', '{date}', 'The day of the interview, and so the last that it can be.'),
    infer('002:126', '{date}',
      'On 16 May 2022 (002:5) he still spoke for full support of the Organization; so it is read as later.')]);

select record_decision(
  id => 'csto-2024-special-interstate-policy-on-the-tajik-afghan-border',
  title => 'CSTO Special Interstate Policy for strengthening sections of the Tajik-Afghan Border',
  type => 'PLAN',
  status => 'PLANNED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2024-04-16?',
  treaty => 'tajik-afghan-border-interstate-policy',
  topics => '{border-security,afghanistan}',
  summary => 'In preparation in April 2024, according to the Secretary General. No source states when it is to be '
    'adopted, or by whom.',
  citations => array[
    cite('003:12', '{title,status,treaty,topics,summary}'),
    infer('003:12', '{type,adoptedBy}', 'Work of the Organization on something that is not yet adopted.'),
    infer('003:8', '{date}', 'The day of the interview that mentions the work.')]);

select record_session(
  id => 'deputy-secretary-general-2024-04-22',
  title => 'Working meeting of the CSTO Deputy Secretary General with the head of UNRCCA, 22 April 2024',
  body => 'deputy-secretary-general',
  kind => 'WORKING',
  status => 'HELD',
  date => '2024-04-22',
  place => place('CSTO Secretariat', 'Moscow', 'RU'),
  attendance => array[
    attended(null, 'samat-ordabaev', 'Deputy Secretary General of the CSTO'),
    attended(null, 'kakha-imnadze',
      'Special Representative of the UN Secretary General for Central Asia, head of UNRCCA')],
  summary => 'The guest heads the UN Regional Centre for Preventive Diplomacy for Central Asia. No source states '
    'the subject of the meeting.',
  citations => array[
    cite('003:6', '{title,kind,status,date,place,attendance,summary}'),
    cite('003:5', '{date}', 'The date line of the item.'),
    infer('003:6', '{body}', 'A meeting of one official with another is entered under his office.'),
    infer('003:2', '{place}', 'Two days later the Secretariat is said to be in Moscow.'),
    infer('004:32', '{place}', 'The Secretariat is in Moscow, Russian Federation.'),
    infer('004:188', '{place}', 'The Secretariat is in Moscow, Russian Federation.')]);

select record_session(
  id => 'political-consultations-2024-04-24',
  title => 'Consultations of the CSTO member states on arms control, disarmament and non-proliferation, '
    '24 April 2024',
  body => 'political-consultations',
  kind => 'CONSULTATION',
  status => 'HELD',
  date => '2024-04-24',
  place => place('CSTO Secretariat', 'Moscow', 'RU'),
  chair_state => 'KZ',
  summary => 'On topical issues of this field. No source states who took part, at which level, or the results.',
  citations => array[
    cite('003:2', '{title,kind,status,date,place,chair,summary}'),
    cite('003:1', '{date}', 'The date line of the item.'),
    infer('003:2', '{body,place}',
      'Consultations of the member states, read as those of the mechanism of 004:42; the country is inferred '
      'from the city.'),
    infer('004:42', '{body}', 'The mechanism in which the member states consult, at several levels.')]);

select record_session(
  id => 'cssc-2024-06-06',
  title => 'Meeting of the Committee of Secretaries of Security Councils, Almaty, 6 June 2024',
  body => 'cssc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2024-06-06',
  place => place(city => 'Almaty', country => 'KZ'),
  chair_state => 'KZ',
  attendance => array[
    attended(null, 'imangali-tasmagambetov', 'Secretary General of the CSTO')],
  summary => 'The Secretary General reported on the situation in the area of responsibility and on measures '
    'against threats to the member states. No act is named.',
  citations => array[
    cite('000:2', '{title,body,status,date,place,chair,attendance,summary}',
      'Prints Security Council in the singular.'),
    cite('001:2', '{title,body,status,date,place,chair,attendance,summary}',
      'Prints Security Council in the singular.'),
    cite('002:2', '{title,body,status,date,place,chair,attendance,summary}',
      'Prints Security Council in the singular.'),
    infer('000:2', '{kind,place}',
      'Called only a meeting; the country is inferred from the city.'),
    infer('001:2', '{kind,place}',
      'Called only a meeting; the country is inferred from the city.'),
    infer('002:2', '{kind,place}',
      'Called only a meeting; the country is inferred from the city.')]);
