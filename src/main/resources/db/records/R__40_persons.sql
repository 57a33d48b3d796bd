-- Persons who attend or chair a recorded session, or hold a chairmanship, with the days on which a
-- paragraph attests their offices.
set local search_path to curation, public;

select record_person(
  id => 'dmitry-medvedev',
  name => 'Dmitry Medvedev',
  aliases => '{Dmitry Anatolyevich Medvedev,Dmitry Anatolyevich,D.MEDVEDEV}',
  offices => array[
    office('President', 'RU', attested => '{2009-06-08?,2009-06-14?,2010-06?}')],
  citations => array[
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:12', '{aliases}'),
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
    cite('004:154', '{name,aliases,offices}'),
    infer('004:154', '{offices}',
      'The appeal to him is told among the events of June 2010; no day is given.')]);

select record_person(
  id => 'serzh-sargsyan',
  name => 'Serzh Sargsyan',
  aliases => '{Serzh Azatovich Sargsyan,Serzh Azatovich,S.SARGSYAN}',
  offices => array[
    office('President', 'AM', attested => '{2009-06-14}'),
    office('Chairman of the Collective Security Council', body => 'csc',
      from_date => '2008~', to_date => '2009-06-14?', attested => '{2009-06-14}')],
  citations => array[
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:24', '{offices}', 'Day of the press conference.'),
    cite('000:33', '{name,aliases,offices}'),
    infer('000:33', '{offices}',
      'Printed as chairman of the CSTO, read as of its Council (compare 001:11, 002:57); the office ends '
      'as Russia takes over the chair.'),
    cite('000:34', '{offices}', 'Names the chairmanship as that of Armenia.'),
    cite('000:35', '{aliases}'),
    cite('000:40', '{aliases}'),
    infer('000:41', '{offices}',
      'On 14 June 2009 he puts the beginning of the chairmanship of Armenia a year back.')]);

select record_person(
  id => 'nursultan-nazarbayev',
  name => 'Nursultan Nazarbayev',
  offices => array[
    office('President', 'KZ', attested => '{2009-06-10,2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:64', '{name,offices}'),
    cite('000:68', '{offices}', 'Day of the text that names the office.')]);

select record_person(
  id => 'kurmanbek-bakiyev',
  name => 'Kurmanbek Bakiyev',
  aliases => '{Kurmanbek Bakiev}',
  offices => array[
    office('President', 'KG', attested => '{2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
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
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:30', '{name,aliases,offices}'),
    cite('002:103', '{name,offices}')]);

select record_person(
  id => 'islam-karimov',
  name => 'Islam Karimov',
  offices => array[
    office('President', 'UZ', attested => '{2009-06-14?}')],
  citations => array[
    cite('000:5', '{name,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    infer('000:39', '{offices}', 'On 14 June 2009 the office is named, though not its holder.')]);

select record_person(
  id => 'nikolai-bordyuzha',
  name => 'Nikolai Bordyuzha',
  aliases => '{Nikolay Bordyuzha,Nikolai Nikolayevich,N. Bordyuzha}',
  offices => array[
    office('Secretary General', body => 'secretary-general',
      attested => '{2009-06-08,2009-06-10,2009-06-14?,2013-09-23}')],
  citations => array[
    cite('000:5', '{name,aliases,offices}'),
    infer('000:5', '{offices}', 'The text prints the year only; the day is that of the session.'),
    cite('000:10', '{offices}', 'Day of the session.'),
    cite('000:64', '{name,offices}'),
    cite('000:65', '{aliases}'),
    cite('000:66', '{aliases}'),
    cite('000:68', '{offices}', 'Day of the text that names the office.'),
    cite('000:69', '{aliases,offices}'),
    cite('000:70', '{offices}', 'Day of the meeting with the President of Russia.'),
    cite('000:72', '{aliases}'),
    cite('000:73', '{aliases}'),
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:6', '{name,offices}'),
    cite('004:136', '{name,offices}', 'Called the present holder in a text without date: attests no day.')]);

select record_person(
  id => 'vladimir-putin',
  name => 'Vladimir Putin',
  aliases => '{Vladimir Vladimirovich Putin,Vladimir Vladimirovich}',
  offices => array[
    office('President', 'RU', attested => '{2013-09-23,2022-05-16}'),
    office('Chairman of the Collective Security Council', body => 'csc',
      from_date => '2013-09-23?', attested => '{2013-09-23?}')],
  citations => array[
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:11', '{name,offices}'),
    infer('001:11', '{offices}',
      'In the account of the session he has taken over the chair of the Council; on which day is not said.'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:10', '{aliases}'),
    cite('002:44', '{aliases,offices}'),
    cite('002:57', '{aliases}'),
    cite('002:75', '{aliases,offices}'),
    cite('002:76', '{aliases}'),
    cite('002:77', '{name,offices}'),
    cite('002:106', '{aliases}'),
    cite('002:118', '{aliases}'),
    cite('002:124', '{aliases,offices}')],
  discrepancies => array[
    differ('offices', 'Chairman of the Collective Security Council from 2013-09-23?',
      'What is told of the person as done at the session comes before what is told of the state for a year.',
      array[alternative('2014', '001:5', note => 'The chair passes from Kyrgyzstan to Russia in 2014.')])]);

select record_person(
  id => 'alexander-studenikin',
  name => 'Alexander Studenikin',
  offices => array[
    office('Chief of the Joint Staff', body => 'joint-staff', attested => '{2013-09-23}')],
  citations => array[
    cite('001:4', '{offices}', 'Day of the session.'),
    cite('001:25', '{name,offices}', 'With the rank of lieutenant general.')]);

select record_person(
  id => 'nikol-pashinyan',
  name => 'Nikol Pashinyan',
  aliases => '{Nikol Vovayevich,Nikolay Vovayevich,N. Pashinyan}',
  offices => array[
    office('Prime Minister', 'AM', attested => '{2022-05-16,2024-04-16}'),
    office('Chairman of the Collective Security Council', body => 'csc', attested => '{2022-05-16}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:43', '{aliases}'),
    infer('002:57', '{aliases,offices}',
      'The Chairman of the Council is addressed with the same patronymic, beside another given name.'),
    cite('002:74', '{aliases}'),
    infer('002:74-76', '{offices}', 'He thanks one speaker and calls the next, as whoever presides does.'),
    cite('002:117', '{name,offices}'),
    infer('002:140', '{offices}', 'The Secretary General addresses the chairman without a name.'),
    cite('003:8', '{offices}', 'Day of the interview.'),
    cite('003:21', '{name,offices}')],
  discrepancies => array[
    differ('name', 'Nikol Pashinyan',
      'The given name that all other paragraphs print; one speech has another beside the same patronymic.',
      array[alternative('Nikolay Vovayevich', '002:57')])]);

select record_person(
  id => 'alexander-lukashenko',
  name => 'Alexander Lukashenko',
  aliases => '{Alexander Grigoryevich,Alexander Grigorievich}',
  offices => array[
    office('President', 'BY', attested => '{2009-10-02?,2010?,2022-05-16}')],
  citations => array[
    cite('000:49', '{name}'),
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:9', '{name,offices}'),
    cite('002:119', '{aliases}'),
    infer('002:119', '{offices}', 'The speaker names the man and then the office for one speech.'),
    cite('002:131', '{aliases}'),
    cite('004:74', '{name}'),
    cite('004:76', '{name,offices}', 'Said on 26 October of a year that is not printed: attests no day.'),
    cite('004:153', '{name}'),
    infer('004:153', '{offices}',
      'The news of 2 October 2009 rests on what the President had stated; the paragraph names him later.'),
    cite('004:154', '{name,offices}'),
    infer('004:154', '{offices}',
      'His criticism is told after the events of June 2010, without a day or month.')]);

select record_person(
  id => 'kassym-jomart-tokayev',
  name => 'Kassym-Jomart Tokayev',
  offices => array[
    office('President', 'KZ', attested => '{2022-05-16}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:42', '{name,offices}')]);

select record_person(
  id => 'sadyr-japarov',
  name => 'Sadyr Japarov',
  aliases => '{Sadir Nurgojoyevich}',
  offices => array[
    office('President', 'KG', attested => '{2022-05-16,2024-04-16?}')],
  citations => array[
    cite('002:5', '{offices}', 'Day of the meeting.'),
    cite('002:6', '{name,offices}'),
    cite('002:55', '{name,offices}'),
    infer('002:74', '{aliases}', 'The chairman so thanks the speaker before, who is Sadyr Japarov.'),
    cite('003:8', '{offices}', 'Day of the interview.'),
    cite('003:27', '{name,offices}'),
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
    cite('002:62', '{name,offices}'),
    cite('002:127', '{name,offices}'),
    cite('002:146', '{name,offices}')]);
