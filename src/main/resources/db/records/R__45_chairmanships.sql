-- The terms in the chair of the Collective Security Council, as far as the sources mention them.
set local search_path to curation, public;

select record_chairmanship(
  id => 'am-2008',
  title => 'Chairmanship of Armenia, 2008–2009',
  body => 'csc',
  state => 'AM',
  kind => 'REGULAR',
  from_date => '2008~',
  to_date => '2009-06-14',
  person => 'serzh-sargsyan',
  summary => 'At its beginning President Sargsyan had announced that decisions already taken would be '
    'carried out and new ideas found for the Treaty. Looking back on a year of work that he called serious, '
    'with earlier decisions filled with content, he named two results: rapid reaction forces created and '
    'foreign policy coordinated more closely.',
  citations => array[
    cite('000:33', '{state,to,person,successor}',
      'Russia takes over; its President thanks his Armenian colleague as Chairman; the day is in 000:24.'),
    cite('000:13', '{to}',
      'The chair passes for the time being to the host of the session. The day stands in 000:10.'),
    cite('000:10', '{to}', 'The date of the text of 000:13.'),
    cite('000:24', '{to}', 'The date of the texts of 000:33 and 000:41.'),
    cite('000:34', '{state}', 'A journalist asks how Armenia did as Chairman.'),
    infer('000:41', '{from}', 'Sargsyan says on 14 June 2009 that Armenia took the chair a year ago.'),
    cite('000:40', '{summary}', 'He speaks of the decisions of the past year.'),
    cite('000:41', '{state,summary}'),
    cite('000:42', '{summary}', 'He calls the work of the year serious.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    cite('004:152', note => 'Denies that decisions of 14 June 2009 are valid; it does not name the chair.')]);

select record_chairmanship(
  id => 'ru-2009',
  title => 'Technical chairmanship of Russia, 2009',
  body => 'csc',
  state => 'RU',
  kind => 'TECHNICAL',
  from_date => '2009-06-14',
  person => 'dmitry-medvedev',
  predecessor => 'am-2008',
  summary => 'Taken as host of the session until a final decision on the chair, because of the absence of '
    'Belarus by one account and of organizational issues by another; its end is not stated.',
  citations => array[
    cite('000:13', '{state,summary}', 'Speaks of a temporary chairmanship and gives the cause.'),
    cite('000:33', '{state,kind,predecessor,summary}',
      'Speaks of a technical chairmanship, and of organizational issues as the cause.'),
    cite('000:10', '{from}', 'The date of the text of 000:13.'),
    cite('000:24', '{from}', 'The date of the text of 000:33.'),
    infer('000:13', '{person}', 'President Medvedev (000:12) speaks for the chair.'),
    infer('004:25', '{body}', 'The chair of the Organization is read as that of its Council.'),
    infer('004:181', '{body}', 'The chair of the Organization is read as that of its Council.'),
    cite('004:152', note => 'Denies that decisions of 14 June 2009 are valid; it does not name the chair.')]);

select record_chairmanship(
  id => 'kg-2013',
  title => 'Chairmanship of Kyrgyzstan, 2013',
  body => 'csc',
  state => 'KG',
  kind => 'REGULAR',
  from_date => '2013?',
  to_date => '2013-09-23?',
  summary => 'Kyrgyzstan put forward priorities for 2013, which the documents do not list; the Secretary '
    'General bore them in mind when he reported to the Council in September 2013.',
  citations => array[
    cite('001:10', '{state,summary}'),
    infer('001:10', '{from}', 'Its priorities were those of 2013; no day is stated.'),
    cite('001:5', '{state,successor}', 'It names Russia as the next chair; see the discrepancy.'),
    cite('001:4', '{to}', 'The day of the session.'),
    infer('001:11', '{to}', 'In the account of that session the Russian President has taken over.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')],
  discrepancies => array[
    differ('to', '2013-09-23?',
      'Event over plan: 001:11 reports that the President of Russia took over, at the session of that '
      'day; 001:5 puts the change into the next year.',
      array[alternative('2014', '001:5')])]);

select record_chairmanship(
  id => 'ru-2013',
  title => 'Chairmanship of Russia, 2013–2014',
  body => 'csc',
  state => 'RU',
  kind => 'REGULAR',
  from_date => '2013-09-23?',
  to_date => '2014?',
  person => 'vladimir-putin',
  predecessor => 'kg-2013',
  priorities => array[
    'Closer cooperation for safe outer borders of the zone of responsibility, with preventive measures '
    'against threats from Afghanistan, where the foreign military presence is proposed to shrink in 2014; '
    'close work with the council of the CIS border troops commanders.',
    'Better joint training of commands and forces: military exercises, and combat training and modern '
    'weapons and equipment for the Collective Rapid Reaction Forces.',
    'Peacekeeping forces made ready to take part in actual peacekeeping operations.',
    'Against drug trafficking and terrorism: local actions on the chief drug routes within the operation '
    '"Channel", and joint exercises of the special anti-drug and internal affairs units of the CRRF; against '
    'terrorist and religious extremist propaganda, also in the national parts of the Internet.',
    'Closer foreign policy coordination on international and regional security: agreed positions at the UN '
    'and elsewhere, joint statements and initiatives.',
    'Wider relations with other international and regional organizations, to raise the standing of the '
    'Organization and to meet its tasks.'],
  summary => 'The Russian President named six priorities for the coming year, meant to develop the '
    'Organization into a multifunctional one that is equal to new threats.',
  citations => array[
    cite('001:11', '{body,state,person,priorities,summary}'),
    infer('001:11', '{from,to}',
      'He has taken over in the account of the session, and his priorities are for the next year.'),
    cite('001:4', '{from}', 'The day of the session.'),
    cite('001:5', '{state,predecessor}', 'It gives 2014 for the change; see the discrepancy.'),
    infer('001:5', '{to}', 'The chair is that of Russia in 2014; no end is stated.'),
    cite('001:12-19', '{priorities}'),
    infer('001:26', '{to}', 'The next session was set for the second half of 2014.'),
    infer('004:25', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.')],
  discrepancies => array[
    differ('from', '2013-09-23?',
      'Event over plan: 001:11 reports that the President of Russia took over, at the session of that '
      'day; 001:5 puts the change into the next year.',
      array[alternative('2014', '001:5')])]);

select record_chairmanship(
  id => 'tj-2021',
  title => 'Chairmanship of Tajikistan, 2021',
  body => 'csc',
  state => 'TJ',
  kind => 'REGULAR',
  from_date => '2021?',
  summary => 'By the account of President Rakhmon, ratification was completed and the institutions of '
    'observers and partners of the Organization were opened.',
  citations => array[
    cite('002:109', '{state,summary}'),
    infer('002:109', '{from}', 'It says "last year", which gives the year but not the day of its beginning.'),
    infer('002:5', '{from}', 'The speech is one of the meeting of 16 May 2022.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'am-2022',
  title => 'Chairmanship of Armenia, 2022',
  body => 'csc',
  state => 'AM',
  kind => 'REGULAR',
  from_date => '2022?',
  person => 'nikol-pashinyan',
  summary => 'At the anniversary meeting of 16 May 2022 the President of Kazakhstan thanked Armenia as chair '
    'and the President of Russia promised it support.',
  citations => array[
    cite('002:167', '{state}'),
    infer('002:5', '{from}', 'The meeting at which it is thanked as chair is of 16 May 2022.'),
    infer('002:167', '{from}', 'It chairs in 2022; on which day its term began is not stated.'),
    cite('002:40', '{state,successor}', 'Belarus is to follow.'),
    cite('002:53', '{state,summary}'),
    cite('002:100', '{state,summary}'),
    cite('002:57', '{body}'),
    infer('002:140', '{body}', 'The chairman is addressed along with the members of the Council.'),
    infer('002:57', '{person}',
      'The Chairman is addressed by the patronymic of Pashinyan (002:43), beside another given name.'),
    infer('002:74', '{person}', 'He thanks the speaker and so presides.'),
    infer('002:75', '{person}', 'He gives the floor to the next speaker and so presides.'),
    infer('004:25', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'by-2023',
  title => 'Chairmanship of Belarus, 2023',
  body => 'csc',
  state => 'BY',
  kind => 'REGULAR',
  status => 'ANNOUNCED',
  from_date => '2023?',
  predecessor => 'am-2022',
  summary => 'Announced in May 2022 by President Lukashenko, who said that new proposals on developing the '
    'Organization were being thought over; the documents do not tell of its course.',
  citations => array[
    cite('002:40', '{state,status,predecessor,summary}'),
    infer('002:40', '{from}',
      'It is to follow the chairmanship of Armenia, which is that of 2022 (002:167).'),
    infer('003:37', '{from}', 'In 2024 Kazakhstan chairs, so the term falls before that year.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);

select record_chairmanship(
  id => 'kz-2024',
  title => 'Chairmanship of Kazakhstan, 2024',
  body => 'csc',
  state => 'KZ',
  kind => 'REGULAR',
  from_date => '2024?',
  priorities => array[
    'Peacekeeping.',
    'Countering challenges and threats jointly.',
    'Wider cooperation through the Parliamentary Assembly.'],
  summary => 'Kazakhstan presented its list of priorities at a summit in November; the documents do not '
    'quote it, and the Secretary General names the fields of work that follow from it.',
  citations => array[
    cite('003:37', '{state,summary}'),
    infer('003:37', '{from,priorities}',
      'It chairs this year, with no day of its beginning; the priorities are what the activities of the '
      'year focus on, as the Secretary General says, and the passage breaks off.'),
    infer('003:8', '{from}', 'The date of the interview, whose "this year" is so 2024.'),
    infer('003:2', '{state}', 'It chaired consultations on 24 April 2024, read as part of its term.'),
    infer('000:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('001:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('002:2', '{state}', 'It chaired a meeting of the CSSC on 6 June 2024, read as part of its term.'),
    infer('004:25', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.'),
    infer('004:181', '{body,kind}', 'The chair goes round in the Council; nothing sets this term apart.')]);
