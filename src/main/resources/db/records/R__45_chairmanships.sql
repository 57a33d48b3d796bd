-- The terms in the chair of the Collective Security Council, as far as the sources mention them.
set local search_path to curation, public;

select record_chairmanship(
  id => 'am-2008',
  title => 'Chairmanship of Armenia, 2008–2009',
  body => 'csc',
  state => 'AM',
  kind => 'REGULAR',
  from_date => '2008-06~',
  to_date => '2009-06-14',
  person => 'serzh-sargsyan',
  summary => 'At the beginning of the term President Sargsyan announced work on earlier decisions and a search for '
    'new ideas. In June 2009 he named two results: the creation of the rapid reaction forces and closer '
    'coordination of foreign policy.',
  citations => array[
    cite('000:33', '{state,to,person,successor}',
      'Russia takes over; its President thanks his Armenian colleague as Chairman; the day is in 000:24.'),
    cite('000:13', '{to}',
      'The chair passes for the time being to the host of the session. The day is in 000:10.'),
    cite('000:10', '{to}', 'The date of the text of 000:13.'),
    cite('000:24', '{to}', 'The date of the texts of 000:33 and 000:41.'),
    cite('000:34', '{state}', 'A journalist asks how Armenia did as Chairman.'),
    infer('000:41', '{from}',
      'Sargsyan says on 14 June 2009 that Armenia took the chair a year ago; so about June 2008.'),
    cite('000:40', '{summary}', 'He speaks of the decisions of the past year.'),
    cite('000:41', '{state,summary}'),
    cite('000:42', '{summary}', 'He calls the work of the year serious.'),
    cite('000:24', '{summary}', 'The day of the press conference.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    cite('004:152',
      note => 'According to this text, no decision of 14 June 2009 is valid; it does not mention the '
        'chair.')]);

select record_chairmanship(
  id => 'ru-2009',
  title => 'Technical chairmanship of Russia, 2009',
  body => 'csc',
  state => 'RU',
  kind => 'TECHNICAL',
  from_date => '2009-06-14',
  person => 'dmitry-medvedev',
  predecessor => 'am-2008',
  summary => 'The President of Russia said that the members had agreed on a temporary chairmanship of Russia, the '
    'host of the session, because Belarus was absent. At the press conference he referred to this as '
    'organizational issues, and said that the technical chairmanship lasts until the final decisions on '
    'the chairmanship are taken. No document states when that was.',
  citations => array[
    cite('000:13', '{state,summary}',
      'Calls the chairmanship temporary, and gives the absence of Belarus as the cause.'),
    cite('000:33', '{state,kind,predecessor,summary}',
      'Calls the chairmanship technical, until the final decisions; refers to the speech of 000:13.'),
    cite('000:10', '{from}', 'The date of the text of 000:13.'),
    cite('000:24', '{from}', 'The date of the text of 000:33.'),
    infer('000:13', '{person}', 'President Medvedev (000:12) speaks for the chair.'),
    infer('004:25', '{body}', 'The chair of the Organization is read as that of its Council.'),
    infer('004:181', '{body}', 'The chair of the Organization is read as that of its Council.'),
    cite('004:152',
      note => 'According to this text, no decision of 14 June 2009 is valid; it does not mention the '
        'chair.')]);

select record_chairmanship(
  id => 'kg-2013',
  title => 'Chairmanship of Kyrgyzstan, 2013',
  body => 'csc',
  state => 'KG',
  kind => 'REGULAR',
  from_date => '[2012-01-01..2013-09-23]',
  to_date => '2013-09-23?',
  summary => 'Kyrgyzstan set priorities for 2013, which no document lists. The Secretary General took them into '
    'account in his report to the Council in September 2013.',
  citations => array[
    cite('001:10', '{state,summary}'),
    infer('001:10', '{from}',
      'Its priorities were those of 2013. No source states when the term began; it may have begun in the year before, as '
      'the next one did.'),
    cite('001:5', '{state,successor}', 'It names Russia as the next chair; see the discrepancy.'),
    infer('001:4', '{to}',
      'The title gives the day of the session; that the term ended on this day is not stated.'),
    infer('001:11', '{to}', 'In the account of that session the Russian President has taken over.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')],
  discrepancies => array[
    differ('to', '2013-09-23?',
      'Event over plan: 001:11 reports that the President of Russia has taken over, in an account of the '
      'session; 001:5 announces the change for 2014.',
      array[alternative('2014', '001:5')])]);

select record_chairmanship(
  id => 'ru-2013',
  title => 'Chairmanship of Russia from 2013',
  body => 'csc',
  state => 'RU',
  kind => 'REGULAR',
  from_date => '2013-09-23?',
  person => 'vladimir-putin',
  predecessor => 'kg-2013',
  priorities => array[
    'Stronger cooperation to secure the external borders of the zone of responsibility, with preventive measures '
    'against threats from Afghanistan, in view of the proposed reduction of the foreign military presence there in '
    '2014; close cooperation with the Council of Commanders of the Border Troops of the CIS member states.',
    'Better joint training of commands and forces: joint military exercises, and combat training and modern '
    'weapons '
    'and equipment for the Collective Rapid Reaction Forces.',
    'Preparation of the peacekeeping forces for practical participation in peacekeeping operations.',
    'Against drug trafficking and terrorism: local operations on the main drug routes within the operation '
    '"Channel", and joint tactical exercises of the special anti-drug and internal affairs units of the '
    'CRRF; against '
    'propaganda of terrorism and religious extremism, also in the national segments of the Internet.',
    'More foreign policy coordination on international and regional security: coordinated positions at the UN and '
    'elsewhere, joint statements and initiatives.',
    'Development of relations with other international and regional organizations, to raise the prestige of the '
    'Organization and meet the challenges that it faces.'],
  summary => 'The President of Russia named six priorities for the coming year, to develop the Organization '
    'further into a multifunctional one. No document states when the term ended.',
  citations => array[
    cite('001:11', '{body,state,person,priorities,summary}'),
    infer('001:11', '{from}',
      'He has taken over in the account of the session, and his priorities are for the next year.'),
    infer('001:4', '{from}',
      'The title gives the day of the session; that the term began on this day is not stated.'),
    cite('001:5', '{state,predecessor}', 'It gives 2014 for the change; see the discrepancy.'),
    cite('001:12-19', '{priorities}'),
    infer('004:25', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.')],
  discrepancies => array[
    differ('from', '2013-09-23?',
      'Event over plan: 001:11 reports that the President of Russia has taken over, in an account of the '
      'session; 001:5 announces the change for 2014.',
      array[alternative('2014', '001:5')])]);

select record_chairmanship(
  id => 'tj-2021',
  title => 'Chairmanship of Tajikistan, 2021',
  body => 'csc',
  state => 'TJ',
  kind => 'REGULAR',
  from_date => '[2020..2021]',
  summary => 'According to President Rakhmon, ratification was completed and the institutions of observers and '
    'partners of the Organization were launched.',
  citations => array[
    cite('002:109', '{state,summary}'),
    infer('002:109', '{from}',
      'It chaired "last year". No source states when the term began; it may have begun in the year before, as that of '
      '2014 did.'),
    infer('001:11', '{from}', 'In September 2013, the chair of the next year had already taken over.'),
    infer('002:5', '{from}', 'The speech is one of the meeting of 16 May 2022.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'am-2022',
  title => 'Chairmanship of Armenia, 2022',
  body => 'csc',
  state => 'AM',
  kind => 'REGULAR',
  from_date => '[2021-01-01..2022-05-16]',
  person => 'nikol-pashinyan',
  summary => 'At the anniversary meeting of 16 May 2022 the President of Kazakhstan thanked Armenia for its '
    'chairmanship, and the President of Russia promised to support it.',
  citations => array[
    cite('002:167', '{state}'),
    infer('002:5', '{from}', 'It presides on 16 May 2022, so its term began on this day at the latest.'),
    infer('002:167', '{from}',
      'It chairs in 2022. No source states on which day its term began; it may have begun in the year before, as that of '
      '2014 did.'),
    infer('002:109', '{from}', 'Tajikistan still chaired in some part of 2021.'),
    infer('001:11', '{from}', 'In September 2013, the chair of the next year had already taken over.'),
    cite('002:40', '{state,successor}', 'Belarus is to follow.'),
    cite('002:53', '{state,summary}'),
    cite('002:100', '{state,summary}'),
    cite('002:57', '{body}'),
    infer('002:140', '{body}', 'The chairman is addressed along with the members of the Council.'),
    infer('002:57', '{person}',
      'The Chairman is addressed by the patronymic of Pashinyan (002:43), with another given name.'),
    infer('002:74', '{person}', 'He thanks the speaker and so presides.'),
    infer('002:75', '{person}', 'He gives the floor to the next speaker and so presides.'),
    cite('002:5', '{summary}', 'The day of the meeting.'),
    infer('004:25', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'by-2023',
  title => 'Announced chairmanship of Belarus',
  body => 'csc',
  state => 'BY',
  kind => 'REGULAR',
  status => 'ANNOUNCED',
  from_date => '[2022-05-17..2024-04-16]',
  predecessor => 'am-2022',
  summary => 'President Lukashenko announced in May 2022 that Belarus would take the chair after Armenia, and that '
    'new proposals on the development of the Organization were being prepared. No document states that '
    'Belarus chaired.',
  citations => array[
    cite('002:40', '{state,status,predecessor,summary}'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    infer('002:40', '{from}', 'It is to follow the chairmanship of Armenia, which lasts on the day of the speech.'),
    infer('002:5', '{from}', 'The day of the speech, on which Armenia still chairs; so the term begins later.'),
    infer('003:37', '{from}', 'Kazakhstan chairs in 2024, so the term begins before.'),
    infer('003:8', '{from}', 'The day on which Kazakhstan is said to chair, and so the last that it can be.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'kz-2024',
  title => 'Chairmanship of Kazakhstan, 2024',
  body => 'csc',
  state => 'KZ',
  kind => 'REGULAR',
  from_date => '[2023-11-01..2024-04-16]',
  priorities => array[
    'Peacekeeping.',
    'Countering challenges and threats jointly.',
    'Wider cooperation through the Parliamentary Assembly.'],
  summary => 'Kazakhstan presented its list of priorities at a summit in November. No document quotes the list; '
    'the Secretary General named the fields of work of the year.',
  citations => array[
    cite('003:37', '{state,summary}'),
    infer('003:37', '{from}',
      'It chairs this year. No day of its beginning is stated: it may have begun at the summit of November, where it '
      'presented its priorities, or later.'),
    infer('003:37', '{priorities}',
      'The priorities are what the activities of the year focus on, as the Secretary General says, and the passage '
      'breaks off.'),
    infer('003:8', '{from}',
      'Kazakhstan chairs "this year" in an interview of this day, so the term began on it at the latest.'),
    infer('003:2', '{state}', 'It chaired consultations on 24 April 2024, read as part of its term.'),
    infer('000:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('001:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('002:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);
