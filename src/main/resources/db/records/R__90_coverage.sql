-- The counts that the sources state, and the gaps: acts and meetings that they mention without identifying them.
set local search_path to curation, public;

select record_stated_counts(array[
  stated_count('TREATIES', 43, '{004:22,004:178}', until => '2012-12-31',
    note => 'International treaties concluded and mostly ratified, at the time of a text without a date that '
      'is not older than December 2012 (004:66). Compared with the treaties, charters, agreements and protocols '
      'on record that are signed or in force, from the Treaty of 1992 until the end of 2012 or without a date.'),
  stated_count('DECISIONS', 173, '{004:22,004:178}', body => 'csc', until => '2012-12-31',
    note => 'Decisions signed, at the time of a text without a date that is not older than December 2012 '
      '(004:66). Compared with the acts of the Council of type DECISION on record, until the end of 2012, that '
      'were adopted, signed or approved, contested ones included.')]);

select record_known_gaps(array[
  -- Under the Treaty and in the first years of the Organization.
  gap('csc', 1995, '004:92',
    'Several legal documents followed the Treaty''s entry into force. Four of 1995 and one of 1999 are named '
    'as worth noting; the others, and who adopted any of them, are not stated.'),
  gap('csc', 1996, '004:117',
    'The means of the Treaty were used in autumn over Afghanistan; who decided on it, and what was done, is '
    'not stated.'),
  gap('csc', 1998, '004:117',
    'The means of the Treaty were used in summer over Afghanistan; who decided on it, and what was done, is '
    'not stated.'),
  gap('csc', 1999, '004:118',
    'States of the Treaty took measures against armed groups in Central Asia; who decided on them is not '
    'stated.'),
  gap('csc', 2000, '004:94-95',
    'A memorandum was adopted and, apparently, three documents were approved; no session is mentioned, nor '
    'who approved the three.'),
  gap('csc', 2000, '004:118',
    'States of the Treaty took measures against armed groups in Central Asia; who decided on them is not '
    'stated.'),
  gap('csc', 2001, '004:97',
    'The rapid deployment forces of Central Asia were created by a decision; no session is mentioned.'),
  gap('csc', 2002, '004:99',
    'The presidents signed the Charter and the agreement on the legal status in October; whether the Council '
    'met is not stated.'),
  gap('csc', 2003, '004:110',
    'Rules for the work of the Organization came out of the session of 28 April; none of them is named.'),
  gap('csc', 2003, '004:82',
    'A coordination council was created on 23 June; no session on that day is mentioned.'),
  gap('csc', 2004, '004:152',
    'The decision of 18 June approved documents on the work of the Organization, of which the rules of '
    'procedure alone are named; no session is mentioned.'),
  gap('csc', 2006, '004:149',
    'A decision on the membership of Uzbekistan was signed in Sochi in August; whether the Council met is '
    'not stated.'),
  gap('csc', 2006, '004:60',
    'It was decided to make the Organization multifunctional; which body decided, and on what day, is not '
    'stated.'),

  -- 2008 to 2010.
  gap('cmfa', 2008, '000:41',
    'Between mid-2008 and June 2009 there were first meetings before those of the UN General Assembly and of '
    'the OSCE; their days, places and results are not stated.'),
  gap('csc', 2009, '000:7',
    'Working documents up to 2012 were signed in June; how many and which is not stated.'),
  gap('csc', 2009, '000:16',
    'Draft rules of the rapid reaction forces went with a document of June; they are not named.'),
  gap('csc', 2009, '000:18',
    'Further decisions on forces and assets were signed in June; they are not named one by one.'),
  gap('csc', 2009, '000:19',
    'More documents of June are mentioned without name or number.'),
  gap('csc', 2009, '000:28',
    'Legal documents that develop the agreement on the rapid reaction forces were signed; none is named.'),
  gap('csc', 2009, '000:31',
    'More documents signed in June, on priorities up to 2012 among other things, are neither named nor '
    'counted.'),
  gap('csc', 2009, '000:78',
    'A large package on decision-making and on the status of the forces was to follow June; nothing more is '
    'stated.'),
  gap('cmfa', 2009, '000:55',
    'A package on the rapid reaction forces was recommended, of which the agreement alone is named.'),
  gap('cmfa', 2009, '000:61',
    'Questions of organization and finance were considered in June; the result is not stated.'),
  gap('cmfa', 2009, '000:73',
    'Statutory bodies held several meetings before 8 June; which bodies did is not stated.'),
  gap('cmd', 2009, '000:73',
    'Statutory bodies held several meetings before 8 June; which bodies did is not stated. This one was '
    'to meet on 3 June (000:83).'),
  gap('cssc', 2009, '000:73',
    'Statutory bodies held several meetings before 8 June; which bodies did is not stated.'),
  gap('permanent-council', 2009, '000:73',
    'Statutory bodies held several meetings before 8 June; which bodies did is not stated.'),
  gap('secretariat', 2009, '000:75',
    'More than thirty meetings of experts, up to deputy ministers and deputy secretaries of security '
    'councils, prepared the rapid reaction forces from February to June; none is identified, nor who '
    'called them.'),
  gap('cmd', 2009, '000:84',
    'About twenty questions were on the agenda of 3 June, a few of which are named; what came of the meeting '
    'is not stated.'),
  gap('political-consultations', 2009, '000:59',
    'Consultations of the second half of the year were planned; none is mentioned.'),
  gap('political-consultations', 2010, '000:59',
    'Consultations of the first half of the year were planned; none is mentioned.'),
  gap('csc', 2010, '004:46',
    'Measures on crisis response, limited decisions and urgent consultations were taken; by which acts, and '
    'of which body, is not stated.'),
  gap('csc', 2010, '004:52',
    'The heads of state declared themselves ready to support the UN with peacekeepers; in which act is not '
    'stated.'),
  gap('csc', 2010, '002:122',
    'The crisis response procedure of 10 December was approved; whether the Council met on that day is not '
    'stated.'),
  gap('cssc', 2010, '004:154',
    'Convened urgently in June over Kyrgyzstan; what it decided is not stated.'),

  -- 2011 to 2014.
  gap('csc', 2011, '001:10',
    'One act of the session of 12 December is named, a plan on Afghanistan; its others are not.'),
  gap('csc', 2011, '004:50',
    'The heads of state decided in December on anti-drug units; whether at the session of 12 December is not '
    'stated.'),
  gap('csc', 2011, '004:63',
    'The heads of state adopted a statement in February; where and how they met is not stated.'),
  gap('csc', 2012, '001:10',
    'Decisions of a session in December were reported on later; the report names none of them.'),
  gap('csc', 2012, '004:5',
    'The Military Committee was created on 19 December; by which body, and whether at the session of that '
    'month, is not stated.'),
  gap('csc', 2012, '004:162',
    'The Military Committee was created on 19 December; by which body, and whether at the session of that '
    'month, is not stated.'),
  gap('csto', 2012, '004:86',
    'In Astana a discussion dealt with drugs smuggled from Afghanistan; who met, and when in the year, is '
    'not stated.'),
  gap('csc', 2013, '001:26',
    'Eight documents were signed in September; four acts are named, and not even those surely among the '
    'eight.'),
  gap('csc', 2013, '001:10',
    'What was agreed at the informal summit on 28 May and the priorities of Kyrgyzstan are mentioned, but '
    'not stated, beyond instructions on the Tajik-Afghan border.'),
  gap('csc', 2014, '001:26',
    'A session was set for the second half of the year in Moscow; nothing more is stated.'),

  -- From 2021 on.
  gap('csc', 2021, '002:122',
    'Armenia asked for the crisis response of the Organization; which body responded, and how, is not stated.'),
  gap('csc', 2021, '002:109',
    'The rules on observers and partners came to be ratified; the acts that made them are not named.'),
  gap('csc', 2022, '002:81',
    'The operation in Kazakhstan in January answered a request; who decided on it, and when, is not stated.'),
  gap('csc', 2022, '002:101',
    'A discussion in private was announced for the meeting of May; nothing more is stated.'),
  gap('csc', 2022, '002:165',
    'Instructions were given at the meeting of May; none is named.'),
  gap('cmfa', 2022, '002:143',
    'Statutory bodies had approved two drafts for May; which bodies, and when, is not stated.'),
  gap('cmd', 2022, '002:143',
    'Statutory bodies had approved two drafts for May; which bodies, and when, is not stated.'),
  gap('cssc', 2022, '002:143',
    'Statutory bodies had approved two drafts for May; which bodies, and when, is not stated.'),
  gap('csc', 2023, '003:37',
    'At a summit in November, read as of 2023, Kazakhstan presented priorities; the list and the rest of the '
    'summit are not stated.')]);
