-- The nine states that were ever party to the Collective Security Treaty, with what each did about it.
-- Membership periods follow from the events; the Charter of 2002 is a treaty record of its own.
set local search_path to curation, public;

select record_member_state(
  code => 'AM',
  name => 'Armenia',
  official_name => 'Republic of Armenia',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    cite('002:126', '{memberships,status}', 'Its Prime Minister calls it a founding member.'),
    cite('003:22', '{status}', 'The Secretary General: the CSTO documents know no "freezing".'),
    cite('003:23', '{status}', 'The Secretary General: less active as a member, yet still at work.'),
    cite('004:152', '{memberships}', 'One of the seven member countries in June 2009.')],
  discrepancies => array[
    differ(
      'status', 'MEMBER',
      'Only a step that the documents record ends membership; none records a suspension or withdrawal, and '
      'the Secretary General speaks of the state as a less active member (003:23).',
      array[
        alternative('participation "frozen"', '003:21',
          note => 'So the interviewer reports an announcement of its Prime Minister.')])]);

select record_member_state(
  code => 'AZ',
  name => 'Azerbaijan',
  official_name => 'Republic of Azerbaijan',
  events => array[
    event('ACCEDED', '1993-09-24',
      note => 'The chronicle that gives the day calls the act a signature.'),
    event('NOT_PROLONGED', '1999-04-02?', note => 'Refused to extend the Treaty when six others did.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:170', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:145', '{name,events,memberships}', 'Signature of the Treaty, with the day.'),
    cite('004:89', '{officialName}', 'It also puts the accession in another year; see the discrepancy.'),
    cite('004:146', '{events,memberships,status}', 'Refusal to extend the Treaty.'),
    infer('004:146', '{events,memberships}',
      'The refusal has no day of its own; it is told with the signing of the Protocol on 2 April 1999.'),
    infer('004:18', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:174', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:143', '{status}', 'Not among the participating countries.'),
    infer('004:197', '{status}', 'Not among the members.'),
    infer('002:168', '{status}', 'Not among the members in 2022.'),
    infer('001:5', '{status}', 'Not among the members in 2013.'),
    infer('004:99', '{status}', 'Not among the participants when the Charter came into force.')],
  discrepancies => array[
    differ(
      'events', '1993-09-24 (accession)',
      'The chronicle gives a day, the reference article agrees with its year; the article on the history of '
      'the system gives only a range, in another year.',
      array[
        alternative('1993', '004:14', note => 'The year alone; it agrees with the day adopted.'),
        alternative('1993', '004:170', note => 'The year alone; it agrees with the day adopted.'),
        alternative('[1992-09..1992-12]', '004:89')]),
    differ(
      'events', 'ACCEDED',
      'Two of three texts tell of joining a Treaty that others had concluded; the word of most is adopted.',
      array[alternative('SIGNED', '004:145')])]);

select record_member_state(
  code => 'BY',
  name => 'Belarus',
  official_name => 'Republic of Belarus',
  events => array[
    event('ACCEDED', '1993-12-31',
      note => 'The chronicle that gives the day calls the act a signature.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:170', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:145', '{name,events,memberships}', 'Signature of the Treaty, with the day.'),
    cite('004:89', '{officialName}', 'It also puts the accession in another year; see the discrepancy.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    infer('004:152', '{memberships}', 'One of the two among seven members that did not sign in June 2009.')],
  discrepancies => array[
    differ(
      'events', '1993-12-31 (accession)',
      'The chronicle gives a day, the reference article agrees with its year; the article on the history of '
      'the system gives only a range, in another year.',
      array[
        alternative('1993', '004:14', note => 'The year alone; it agrees with the day adopted.'),
        alternative('1993', '004:170', note => 'The year alone; it agrees with the day adopted.'),
        alternative('[1992-09..1992-12]', '004:89')]),
    differ(
      'events', 'ACCEDED',
      'Two of three texts tell of joining a Treaty that others had concluded; the word of most is adopted.',
      array[alternative('SIGNED', '004:145')])]);

select record_member_state(
  code => 'GE',
  name => 'Georgia',
  official_name => 'Georgia',
  events => array[
    event('ACCEDED', '1993-09-09',
      note => 'The chronicle that gives the day calls the act a signature.'),
    event('NOT_PROLONGED', '1999-04-02?', note => 'Refused to extend the Treaty when six others did.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:170', '{events,memberships}', 'Accession, with the year alone.'),
    cite('004:145', '{name,events,memberships}', 'Signature of the Treaty, with the day.'),
    cite('004:89', '{officialName}', 'It also puts the accession in another year; see the discrepancy.'),
    cite('004:146', '{events,memberships,status}', 'Refusal to extend the Treaty.'),
    infer('004:146', '{events,memberships}',
      'The refusal has no day of its own; it is told with the signing of the Protocol on 2 April 1999.'),
    infer('004:18', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:174', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:143', '{status}', 'Not among the participating countries.'),
    infer('004:197', '{status}', 'Not among the members.'),
    infer('002:168', '{status}', 'Not among the members in 2022.'),
    infer('001:5', '{status}', 'Not among the members in 2013.'),
    infer('004:99', '{status}', 'Not among the participants when the Charter came into force.')],
  discrepancies => array[
    differ(
      'events', '1993-09-09 (accession)',
      'The chronicle gives a day, the reference article agrees with its year; the article on the history of '
      'the system gives only a range, in another year.',
      array[
        alternative('1993', '004:14', note => 'The year alone; it agrees with the day adopted.'),
        alternative('1993', '004:170', note => 'The year alone; it agrees with the day adopted.'),
        alternative('[1992-09..1992-12]', '004:89')]),
    differ(
      'events', 'ACCEDED',
      'Two of three texts tell of joining a Treaty that others had concluded; the word of most is adopted.',
      array[alternative('SIGNED', '004:145')])]);

select record_member_state(
  code => 'KG',
  name => 'Kyrgyzstan',
  official_name => 'Kyrgyz Republic',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    cite('004:152', '{memberships}', 'One of the seven member countries in June 2009.')]);

select record_member_state(
  code => 'KZ',
  name => 'Kazakhstan',
  official_name => 'Republic of Kazakhstan',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    cite('004:152', '{memberships}', 'One of the seven member countries in June 2009.')]);

select record_member_state(
  code => 'RU',
  name => 'Russia',
  official_name => 'Russian Federation',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    cite('004:152', '{memberships}', 'One of the seven member countries in June 2009.')]);

select record_member_state(
  code => 'TJ',
  name => 'Tajikistan',
  official_name => 'Republic of Tajikistan',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('PROLONGED', '1999-04-02', place(city => 'Moscow', country => 'RU'),
      'Signed the Protocol that extended the Treaty.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:18', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:174', '{events}', 'Signature of the Protocol, with the year alone.'),
    cite('004:93', '{events}', 'Day and place of the Protocol; names no signatory.'),
    infer('004:93', '{events}', 'The country of the place is inferred from the city.'),
    cite('004:146', '{events}', 'Signature of the Protocol, with the day.'),
    cite('002:6', '{officialName,status}'),
    cite('002:168', '{officialName,status}'),
    cite('004:99', '{officialName,memberships}', 'A list as of the Charter''s entry into force in 2003.'),
    cite('001:5', '{memberships,status}', 'A list as of September 2013.'),
    cite('004:143', '{name,status}', 'An undated list.'),
    cite('004:197', '{name,status}', 'An undated list.'),
    cite('004:152', '{memberships}', 'One of the seven member countries in June 2009.')]);

select record_member_state(
  code => 'UZ',
  name => 'Uzbekistan',
  official_name => 'Uzbekistan',
  events => array[
    event('SIGNED', '1992-05-15', place(city => 'Tashkent', country => 'UZ'),
      'One of the six states that concluded the Treaty.'),
    event('NOT_PROLONGED', '1999-04-02?', note => 'Refused to extend the Treaty when six others did.'),
    event('RESTORED', '2006-08-16', place(city => 'Sochi', country => 'RU'),
      'A decision on full accession, called a restoration of membership.'),
    event('SUSPENDED', '2012-06-28', note => 'The day of the note by which the state gave notice of it.')],
  citations => array[
    cite('004:14', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:170', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:89', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:145', '{events,memberships}', 'Signature of the Treaty.'),
    cite('004:146', '{events,memberships}', 'Refusal to extend the Treaty; in the same year it joined GUAM.'),
    infer('004:146', '{events,memberships}',
      'The refusal has no day of its own; it is told with the signing of the Protocol on 2 April 1999.'),
    infer('004:18', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:174', '{events}', 'Not among the states that signed the Protocol of 1999.'),
    infer('004:118', '{memberships}', 'In 1999 and 2000 it is named beside the member states, not as one.'),
    infer('004:99', '{memberships}', 'Not among the participants when the Charter came into force in 2003.'),
    cite('004:149', '{events,memberships}', 'Restoration of membership.'),
    infer('004:149', '{events}', 'The country of the place is inferred from the city.'),
    infer('000:5', '{memberships}', 'In 2009 its President attends among leaders of CSTO countries (000:6).'),
    infer('004:152', '{memberships}', 'One of the two among seven members that did not sign in June 2009.'),
    cite('004:155', '{events,memberships,status}', 'Suspension of membership.'),
    infer('001:5', '{status}', 'Not among the members in September 2013.'),
    infer('002:168', '{status}', 'Not among the members in 2022.'),
    infer('004:197', '{status}', 'Not among the members in an undated list.'),
    cite('004:143', '{name,officialName}', 'Here as everywhere the short form alone is printed.')],
  discrepancies => array[
    differ(
      'status', 'SUSPENDED',
      'The last dated step of the state decides. The list that includes it is undated and opens the very '
      'chronicle that ends with the suspension; the lists without it do not say that membership ended.',
      array[
        alternative('MEMBER', '004:143', note => 'In an undated list of participating countries.'),
        alternative('not a member', '001:5', 'INFERRED', 'Left out of the members named in 2013.'),
        alternative('not a member', '002:168', 'INFERRED', 'Left out of the members named in 2022.'),
        alternative('not a member', '004:197', 'INFERRED', 'Left out of an undated list.')])]);
