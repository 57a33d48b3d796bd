-- The anniversary session of the Collective Security Council of 16 May 2022 and its acts.
set local search_path to curation, public;

select record_session(
  id => 'csc-2022-05-16',
  title => 'Anniversary session of the Collective Security Council, Moscow, 16 May 2022',
  body => 'csc',
  kind => 'JUBILEE',
  status => 'HELD',
  date => '2022-05-16',
  place => place('Kremlin', 'Moscow', 'RU'),
  chair_state => 'AM',
  chair_person => 'nikol-pashinyan',
  attendance => array[
    attended('AM', 'nikol-pashinyan', 'Prime Minister of the Republic of Armenia'),
    attended('BY', 'alexander-lukashenko', 'President of the Republic of Belarus'),
    attended('KZ', 'kassym-jomart-tokayev', 'President of the Republic of Kazakhstan'),
    attended('KG', 'sadyr-japarov', 'President of the Kyrgyz Republic'),
    attended('RU', 'vladimir-putin', 'President of the Russian Federation'),
    attended('TJ', 'emomali-rakhmon', 'President of the Republic of Tajikistan'),
    attended(null, 'stanislav-zas', 'Secretary General of the CSTO')],
  summary => 'The heads of state marked thirty years of the Treaty and twenty of the Organization, at the '
    'initiative of Russia, which organized the meeting. They noted that threats grow, discussed the '
    'security of the area and the development of the Organization, adopted an anniversary statement, '
    'signed a decision on awards, and gave instructions that no source lists. A review of twenty years by '
    'the Secretariat lay before them. A discussion of Ukraine in private was announced. The President of '
    'Belarus criticized a lack of solidarity, over flight bans and votes in international organizations, '
    'and proposed four steps. The Presidents of Kazakhstan, Kyrgyzstan and Tajikistan pointed to the '
    'southern borders and Afghanistan. The President of Russia asked for support for a council on '
    'biological security, and favored observer status for the CIS. The Prime Minister of Armenia said '
    'that votes often differ. He objected to arms sales by member states to a country unfriendly to '
    'Armenia, and was dissatisfied with their reaction to the war of 2020 and with the response to the '
    'request of Armenia in the year before.',
  citations => array[
    cite('002:4', '{status,date,place,decisions,summary}', 'The year is in 002:5.'),
    cite('002:5', '{status,date,place,decisions,summary}'),
    cite('002:6', '{status,date,place,attendance}', 'The year is in 002:5.'),
    infer('002:6', '{place}', 'The country is inferred from the city.'),
    cite('002:7', '{kind,summary}'),
    cite('002:8', '{body,decisions,summary}'),
    cite('002:9', '{attendance}'),
    cite('002:24', '{summary}', 'The lack of solidarity, as the President of Belarus sees it.'),
    cite('002:31-36', '{summary}', 'The four steps of the President of Belarus.'),
    cite('002:42', '{attendance}'),
    cite('002:44', '{title,body,kind,summary}', 'Thanks the President of Russia for organizing it.'),
    cite('002:48', '{summary}', 'Afghanistan: the President of Kazakhstan.'),
    cite('002:53', '{decisions,summary}', 'Names the initiative of Russia.'),
    infer('002:53', '{chair}', 'The speaker thanks Armenia for its chairmanship.'),
    cite('002:55', '{attendance}'),
    infer('002:57', '{chair}',
      'The Chairman of the Council is addressed with the patronymic of Nikol Pashinyan (002:43).'),
    cite('002:58', '{place}'),
    cite('002:60', '{decisions}'),
    cite('002:66', '{summary}', 'Afghanistan: the President of Kyrgyzstan.'),
    infer('002:74-76', '{chair}', 'Nikol Pashinyan thanks the speaker before and calls the next one.'),
    cite('002:77', '{attendance}'),
    cite('002:91', '{summary}', 'The council; the subject is in 002:88.'),
    cite('002:92', '{summary}', 'The CIS.'),
    infer('002:100', '{chair}', 'The speaker names the chairmanship of Armenia.'),
    cite('002:101', '{summary}', 'The discussion in private.'),
    cite('002:103', '{attendance}'),
    cite('002:106', '{summary}', 'Thanks the President of Russia for organizing it.'),
    cite('002:114', '{summary}', 'Afghanistan: the President of Tajikistan.'),
    cite('002:117', '{attendance}'),
    cite('002:118', '{kind,place,summary}', 'Calls the meeting, organized by Russia, an anniversary summit.'),
    cite('002:121', '{summary}', 'Votes that differ.'),
    cite('002:122', '{summary}', 'Armenia''s request.'),
    cite('002:123', '{summary}', 'Sales of arms.'),
    cite('002:124', '{summary}', 'The war of 2020.'),
    cite('002:127', '{attendance}'),
    cite('002:130', '{summary}', 'The review, which the President of Tajikistan had asked for.'),
    infer('002:140', '{body,chair}', 'The Secretary General addresses chairman and members of the Council.'),
    cite('002:141', '{decisions}', 'Two drafts are put before the Council; no total signed is printed.'),
    cite('002:146', '{attendance}'),
    cite('002:149', '{status,summary}'),
    cite('002:150', '{summary}', 'Thanks Russia for the organization.'),
    cite('002:151', '{summary}'),
    cite('002:152', '{summary}', 'Threats that grow.'),
    cite('002:160', '{body,decisions}'),
    cite('002:164', '{body,decisions}'),
    cite('002:165', '{summary}'),
    infer('002:167', '{chair}', 'Armenia chairs the Organization in 2022.')]);

select record_decision(
  id => 'csc-2022-05-16-anniversary-statement',
  title => 'Statement of the Collective Security Council on the occasion of the 30th anniversary of the '
    'Collective Security Treaty and the 20th anniversary of the Collective Security Treaty Organization',
  type => 'STATEMENT',
  status => 'ADOPTED',
  session => 'csc-2022-05-16',
  topics => '{anniversary,border-security,collective-security-system,foreign-policy-coordination}',
  summary => 'Says that the Treaty has stood the test of time and that the Organization can counter a wide range '
    'of threats. Expresses readiness to ensure the security of the borders of its area, and concern about '
    'double standards, interference and unilateral sanctions. Before the signing the President of Russia '
    'said that it would confirm joint work on defense and more coordinated action in international '
    'affairs.',
  citations => array[
    cite('002:4', '{type,status,body,topics}'),
    cite('002:5', '{type,status,date,body,topics}'),
    cite('002:8', '{type,status,body,session,topics}'),
    cite('002:53', '{type,body,topics}'),
    cite('002:60', '{type,date,topics}', 'Of "today", before the adoption; the day is in 002:5.'),
    cite('002:84', '{type,topics,summary}', 'Before the signing.'),
    cite('002:112', '{type}', 'Before the adoption.'),
    cite('002:141', '{title,type,body,topics}', 'As a draft.'),
    cite('002:143', note => 'Statutory bodies, not named, had approved the draft.'),
    cite('002:160', '{title,type,status,body,session,topics}'),
    cite('002:161', '{summary}'),
    cite('002:162', '{topics,summary}'),
    cite('002:163', '{topics,summary}')]);

select record_decision(
  id => 'csc-2022-05-16-peacekeeping-awards',
  title => 'Decision on conferring CSTO awards on participants of the CSTO peacekeeping operation in the '
    'territory of the Republic of Kazakhstan',
  type => 'AWARD',
  status => 'SIGNED',
  session => 'csc-2022-05-16',
  topics => '{awards,peacekeeping}',
  positions => array[
    stand('AM', 'SIGNED', '2022-05-16'),
    stand('BY', 'SIGNED', '2022-05-16'),
    stand('KZ', 'SIGNED', '2022-05-16'),
    stand('KG', 'SIGNED', '2022-05-16'),
    stand('RU', 'SIGNED', '2022-05-16'),
    stand('TJ', 'SIGNED', '2022-05-16')],
  summary => 'For those who distinguished themselves in the peacekeeping operation of January 2022. The draft '
    'named six servicemen, with the commander Andrey Serdyukov among them, for the Badge of Honor in two '
    'degrees, and others for the medal "For Strengthening Collective Security".',
  citations => array[
    cite('002:5', '{date}'),
    cite('002:8', '{title,type,status,body,session,topics}'),
    infer('002:6', '{positions}',
      'The heads of state and government present; the Council, which they make up, signed it (002:164).'),
    cite('002:65', '{topics}', 'The President of Kyrgyzstan supports it.'),
    infer('002:81', '{summary}', 'Puts the operation in January of the year of the session.'),
    cite('002:141', '{title,type,body,topics}', 'As a draft.'),
    cite('002:142', '{type,topics,summary}', 'As a draft.'),
    cite('002:143', note => 'Statutory bodies, not named, had approved the draft.'),
    cite('002:164', '{type,status,date,body,topics,summary}', 'Of "today"; the day is in 002:5.'),
    cite('003:11', '{summary}', 'Dates the operation.')]);
