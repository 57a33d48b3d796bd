-- Every person whom the sources name with an office or as an official, with the days on which a
-- paragraph attests the office. If no day follows from the paragraphs, the office has none.
set local search_path to curation, public;

select record_person(
  id => 'dmitry-medvedev',
  name => 'Dmitry Medvedev',
  aliases => '{Dmitry Anatolyevich Medvedev,Dmitry Anatolyevich,D.MEDVEDEV}',
  offices => array[
    office('President', 'RU', attested => '{2009-06-08?,2009-06-14?,2010-06?}'),
    office('Chairman of the Collective Security Council', body => 'chairman-of-the-csc',
      from_date => '2009-06-14?', attested => '{2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:12', '{aliases}'),
    infer('000:13', '{offices}',
      'He reports on the session for Russia, which took the chair; he is not called chairman by name.'),
    infer('000:33', '{offices}', 'Russia took the technical chairmanship; he is its President.'),
    cite('000:26', '{aliases}'),
    infer('000:34', '{offices}', 'On 14 June 2009 the question is put to both presidents; he answers first.'),
    cite('000:35', '{aliases}'),
    cite('000:43', '{aliases}'),
    cite('000:45', '{aliases}'),
    cite('000:70', '{offices}', 'Day of the meeting with the Secretary General.'),
    cite('000:72', '{aliases}'),
    cite('000:79', '{aliases}'),
    infer('000:80', '{offices}',
      'On 8 June 2009 he awaits his colleagues at the coming summit; the office is not printed.'),
    cite('004:154', '{name,aliases,offices}', 'Named with the office; the month is that of the events.'),
    infer('004:154', '{offices}',
      'The appeal to him is mentioned among the events of June 2010; no day is given.')]);

select record_person(
  id => 'serzh-sargsyan',
  name => 'Serzh Sargsyan',
  aliases => '{Serzh Azatovich Sargsyan,Serzh Azatovich,S.SARGSYAN}',
  offices => array[
    office('President', 'AM', attested => '{2009-06-14}'),
    office('Chairman of the Collective Security Council', body => 'chairman-of-the-csc',
      from_date => '2008-06~', to_date => '2009-06-14', attested => '{2009-06-14}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:24', '{offices}', 'Day of the press conference.'),
    cite('000:33', '{name,aliases,offices}', 'The day is in 000:24.'),
    infer('000:33', '{offices}',
      'Printed as chairman of the CSTO, read as of its Council (compare 001:11, 002:57); the office ends '
      'as Russia takes over the chair.'),
    cite('000:34', '{offices}', 'Names the chairmanship as that of Armenia; the day is in 000:24.'),
    cite('000:35', '{aliases}'),
    cite('000:40', '{aliases}'),
    infer('000:41', '{offices}',
      'On 14 June 2009 he puts the beginning of the chairmanship of Armenia a year back, so in about June 2008.')]);

select record_person(
  id => 'nursultan-nazarbayev',
  name => 'Nursultan Nazarbayev',
  offices => array[
    office('President', 'KZ', attested => '{2009-06-10,2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:64', '{name,offices}', 'The day is in 000:68.'),
    cite('000:65', '{offices}', 'Called head of state, without the name; the day is in 000:68.'),
    cite('000:67', '{offices}', 'Called head of state, without the name; the day is in 000:68.'),
    cite('000:68', '{offices}', 'Day of the text that names the office.')]);

select record_person(
  id => 'kurmanbek-bakiyev',
  name => 'Kurmanbek Bakiyev',
  aliases => '{Kurmanbek Bakiev}',
  offices => array[
    office('President', 'KG', attested => '{2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('004:154', '{aliases,offices}',
      'His call is put before June 2010 without a date, and so attests no day.')]);

select record_person(
  id => 'emomali-rakhmon',
  name => 'Emomali Rakhmon',
  aliases => '{Emomali Sharipovich}',
  offices => array[
    office('President', 'TJ', attested => '{2009-06-14?,2022-05-16}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:30', '{name,aliases,offices}', 'The day is in 002:5.'),
    cite('002:103', '{name,offices}', 'The day is in 002:5.'),
    infer('002:130', '{offices}', 'The office is named, on the same day, without its holder.')]);

select record_person(
  id => 'islam-karimov',
  name => 'Islam Karimov',
  offices => array[
    office('President', 'UZ', attested => '{2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    infer('000:39', '{offices}', 'On 14 June 2009 the office is named, though not its holder.')]);

select record_person(
  id => 'nikolai-bordyuzha',
  name => 'Nikolai Bordyuzha',
  aliases => '{Nikolay Bordyuzha,Nikolai Nikolayevich,N. Bordyuzha,N. BORDYUZHA}',
  offices => array[
    office('Secretary General', body => 'secretary-general',
      attested => '{2009-06-08,2009-06-10,2009-06-14?,2013-09-23}')],
  citations => array[
    cite('000:5', '{name,aliases,offices}', 'The year is in 000:4, the day in 000:10.'),
    infer('000:5', '{offices}', 'The item prints the year alone; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:64', '{name,offices}', 'The day is in 000:68.'),
    cite('000:65', '{aliases}'),
    cite('000:66', '{aliases}'),
    cite('000:68', '{offices}', 'Day of the text that names the office.'),
    cite('000:69', '{aliases,offices}', 'The day is in 000:70.'),
    cite('000:70', '{offices}', 'Day of the meeting with the President of Russia.'),
    cite('000:72', '{aliases}'),
    cite('000:73', '{aliases}'),
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:6', '{name,offices}', 'The day is in 001:4.'),
    infer('001:10', '{offices}', 'The office is named, of the same session, without its holder.'),
    cite('004:136', '{name,offices}', 'Called the present holder in a text without date: attests no day.')]);

select record_person(
  id => 'vladimir-putin',
  name => 'Vladimir Putin',
  aliases => '{Vladimir Vladimirovich Putin,Vladimir Vladimirovich}',
  offices => array[
    office('President', 'RU', attested => '{2013-09-23,2022-05-16}'),
    office('Chairman of the Collective Security Council', body => 'chairman-of-the-csc',
      from_date => '2013-09-23?', attested => '{2013-09-23?}')],
  citations => array[
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:11', '{name,offices}', 'The day is in 001:4.'),
    infer('001:11', '{offices}',
      'In the account of the session he has taken over the chair of the Council; on which day is not said.'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:10', '{aliases}'),
    cite('002:44', '{aliases,offices}', 'The day is in 002:5.'),
    cite('002:57', '{aliases}'),
    cite('002:75', '{aliases,offices}', 'The day is in 002:5.'),
    cite('002:76', '{aliases}'),
    cite('002:77', '{name,offices}', 'The day is in 002:5.'),
    cite('002:106', '{aliases}'),
    cite('002:118', '{aliases}'),
    cite('002:124', '{aliases,offices}',
      'Speaks of what he did about a war of 2020; the office is that of the day of the speech, 002:5.')],
  discrepancies => array[
    differ('offices', 'Chairman of the Collective Security Council: 2013-09-23?',
      'Event over plan: 001:11 reports that the President of Russia has taken over, in an account of the '
      'session; 001:5 announces the change for 2014.',
      array[
        alternative('Chairman of the Collective Security Council: 2014', '001:5', 'INFERRED',
          'The chairmanship passes from Kyrgyzstan to Russia in 2014.')])]);

select record_person(
  id => 'alexander-studenikin',
  name => 'Alexander Studenikin',
  offices => array[
    office('Chief of the Joint Staff', body => 'chief-of-the-joint-staff', attested => '{2013-09-23}')],
  citations => array[
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:25', '{name,offices}', 'With the rank of lieutenant general; the day is in 001:4.')]);

select record_person(
  id => 'nikol-pashinyan',
  name => 'Nikol Pashinyan',
  aliases => '{Nikol Vovayevich,Nikolay Vovayevich,N. Pashinyan}',
  offices => array[
    office('Prime Minister', 'AM', attested => '{2022-05-16,2024-04-16?}'),
    office('Chairman of the Collective Security Council', body => 'chairman-of-the-csc',
      attested => '{2022-05-16?}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:43', '{aliases}'),
    infer('002:57', '{aliases,offices}',
      'The Chairman of the Council is addressed with the same patronymic, beside another given name.'),
    cite('002:74', '{aliases}'),
    infer('002:74-76', '{offices}', 'He thanks one speaker and calls the next, and so presides.'),
    cite('002:117', '{name,offices}', 'The day is in 002:5.'),
    infer('002:140', '{offices}', 'The Secretary General addresses the chairman without a name.'),
    cite('003:8', '{offices}', 'Day of the interview.'),
    cite('003:21', '{name,offices}', 'The day of the interview is in 003:8.'),
    infer('003:21', '{offices}',
      'The interviewer gives him the office while speaking of an earlier announcement.')]);

select record_person(
  id => 'alexander-lukashenko',
  name => 'Alexander Lukashenko',
  aliases => '{Alexander Grigoryevich,Alexander Grigorievich}',
  offices => array[
    office('President', 'BY', attested => '{2009-06-14?,2009-10-02?,[2010-06..2012-06],2022-05-16}')],
  citations => array[
    cite('000:49', '{name}'),
    infer('000:49', '{offices}',
      'On 14 June 2009 (000:24) the decision on coming to a summit is called his; the office is not '
      'printed.'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:9', '{name,offices}', 'The day is in 002:5.'),
    cite('002:119', '{aliases}'),
    infer('002:119', '{offices}', 'The speaker names the man and then the office for one speech.'),
    infer('002:120', '{offices}', 'The office is named, on the same day, without its holder.'),
    cite('002:131', '{aliases}'),
    cite('004:74', '{name}'),
    cite('004:76', '{name,offices}', 'Said on 26 October of a year that is not printed: attests no day.'),
    cite('004:153', '{name}'),
    infer('004:153', '{offices}',
      'The news of 2 October 2009 rests on what the President had stated; the paragraph names him later.'),
    cite('004:154', '{name,offices}', 'Named with the office; no date of his own is printed.'),
    infer('004:154', '{offices}',
      'His criticism has no date; the chronicle puts it between June 2010 and June 2012 (004:155).')]);

select record_person(
  id => 'kassym-jomart-tokayev',
  name => 'Kassym-Jomart Tokayev',
  offices => array[
    office('President', 'KZ', attested => '{2022-05-16}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:42', '{name,offices}', 'The day is in 002:5.')]);

select record_person(
  id => 'sadyr-japarov',
  name => 'Sadyr Japarov',
  aliases => '{Sadir Nurgojoyevich}',
  offices => array[
    office('President', 'KG', attested => '{2022-05-16,2024-04-16?}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}', 'The day is printed without its year, which is in 002:5.'),
    cite('002:55', '{name,offices}', 'The day is in 002:5.'),
    infer('002:74', '{aliases}', 'The chairman so thanks the speaker before, who is Sadyr Japarov.'),
    cite('003:8', '{offices}', 'Day of the interview.'),
    cite('003:27', '{name,offices}', 'The day of the interview is in 003:8.'),
    infer('003:27', '{offices}',
      'The interview gives him the office while it speaks of what he proposed a few years before.'),
    cite('003:28', '{name}'),
    infer('003:28', '{offices}', 'Called head of the republic.')]);

select record_person(
  id => 'stanislav-zas',
  name => 'Stanislav Zas',
  offices => array[
    office('Secretary General', body => 'secretary-general', attested => '{2022-05-16}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:62', '{name,offices}', 'The day is in 002:5.'),
    cite('002:127', '{name,offices}', 'The day is in 002:5.'),
    cite('002:146', '{name,offices}', 'The day is in 002:5.')]);

select record_person(
  id => 'imangali-tasmagambetov',
  name => 'Imangali Tasmagambetov',
  aliases => '{Imangali Nurgaliyevich}',
  offices => array[
    office('Secretary General', body => 'secretary-general', attested => '{2024-04-16,2024-06-06}')],
  citations => array[
    cite('000:1', '{name,offices}', 'No date is printed: attests no day.'),
    cite('001:1', '{name,offices}', 'No date is printed: attests no day.'),
    cite('002:1', '{name,offices}', 'No date is printed: attests no day.'),
    cite('000:2', '{name,offices}'),
    cite('001:2', '{name,offices}'),
    cite('002:2', '{name,offices}'),
    cite('000:3', '{name,offices}', 'No date is printed: attests no day.'),
    cite('001:3', '{name,offices}', 'No date is printed: attests no day.'),
    cite('002:3', '{name,offices}', 'No date is printed: attests no day.'),
    cite('003:7', '{name,offices}', 'The day is in 003:8.'),
    cite('003:8', '{name,offices}'),
    cite('003:10', '{aliases}'),
    cite('003:36', '{aliases}')]);

select record_person(
  id => 'samat-ordabaev',
  name => 'Samat Ordabaev',
  offices => array[
    office('Deputy Secretary General', body => 'deputy-secretary-general', attested => '{2024-04-22}')],
  citations => array[cite('003:6', '{name,offices}')]);

select record_person(
  id => 'vladimir-zainetdinov',
  name => 'Vladimir Zainetdinov',
  aliases => '{Vladimir Zaynetdinov}',
  offices => array[
    office('Press Secretary', body => 'press-secretary',
      attested => '{[2013-09-23..2013-12-31],2022-05-16?}')],
  citations => array[
    cite('001:27', '{name,offices}', 'Called spokesman; the session of the text is dated in 001:4.'),
    infer('001:27', '{offices}', 'The spokesman is read as the holder of the office that 002:169 names.'),
    infer('001:5', '{offices}',
      'The text that he signs speaks of the session of 23 September 2013 as one of its own year.'),
    infer('002:5', '{offices}', 'The page that he signs at its foot bears this date at its head.'),
    cite('002:169', '{aliases,offices}', 'The date of the page stands at its head, in 002:5.')]);

select record_person(
  id => 'andrey-serdyukov',
  name => 'Andrey Serdyukov',
  offices => array[
    office('Commander of the CSTO peacekeeping grouping in Kazakhstan',
      body => 'commander-peacekeeping-grouping-kazakhstan', attested => '{2022-01?}')],
  citations => array[
    cite('002:142', '{name,offices}', 'With the rank of colonel general; it gives no date of the operation.'),
    infer('002:142', '{offices}',
      'Proposed for an award for his part in the operation, so he held the command while it lasted.'),
    infer('002:81', '{offices}', 'It puts the operation in January of the year of the speech.'),
    infer('003:11', '{offices}', 'It dates the operation to January 2022.')]);

-- Officials of states.
select record_person(
  id => 'roza-otunbaeva',
  name => 'Roza Otunbaeva',
  offices => array[
    office('President of the transition period', 'KG', attested => '{2010-06?}')],
  citations => array[
    cite('004:154', '{name,offices}', 'Named with the office; the month is that of the events.'),
    infer('004:154', '{offices}',
      'Her appeal to the President of Russia is mentioned among the events of June 2010; no day is given.')]);

select record_person(
  id => 'ararat-mirzoyan',
  name => 'Ararat Mirzoyan',
  offices => array[office('Foreign Minister', 'AM')],
  citations => array[
    cite('000:3', '{name,offices}', 'No date is printed: attests no day.'),
    cite('001:3', '{name,offices}', 'No date is printed: attests no day.'),
    cite('002:3', '{name,offices}', 'No date is printed: attests no day.')]);

select record_person(
  id => 'dmitry-peskov',
  name => 'Dmitry Peskov',
  offices => array[office('Presidential Spokesman', 'RU', attested => '{2024-04-16?}')],
  citations => array[
    cite('003:8', '{offices}', 'Day of the interview.'),
    cite('003:21', '{name,offices}', 'The day of the interview is in 003:8.'),
    infer('003:21', '{offices}', 'The interviewer gives him the office while quoting an earlier remark.')]);

-- Officials of other organizations.
select record_person(
  id => 'kakha-imnadze',
  name => 'Kakha Imnadze',
  offices => array[
    office('Special Representative of the UN Secretary General for Central Asia', attested => '{2024-04-22}'),
    office('Head of the UN Regional Centre for Preventive Diplomacy for Central Asia', body => 'unrcca',
      attested => '{2024-04-22}')],
  citations => array[cite('003:6', '{name,offices}')]);

select record_person(
  id => 'ban-ki-moon',
  name => 'Ban Ki-moon',
  offices => array[office('Secretary General of the United Nations', body => 'un-secretary-general')],
  citations => array[
    cite('004:44', '{name,offices}',
      'One of two secretaries general who addressed the Permanent Council; no date is printed.'),
    infer('004:44', '{offices}',
      'The two names are taken to follow the order of the organizations, UN and OSCE.')]);

select record_person(
  id => 'lamberto-zannier',
  name => 'Lamberto Zannier',
  offices => array[office('Secretary General of the OSCE', body => 'osce-secretary-general')],
  citations => array[
    cite('004:44', '{name,offices}',
      'One of two secretaries general who addressed the Permanent Council; no date is printed.'),
    infer('004:44', '{offices}',
      'The two names are taken to follow the order of the organizations, UN and OSCE.')]);
