-- The bodies and offices of the Organization, what came before them, and bodies of other organisations.
set local search_path to curation, public;

-- Statutory bodies, as the reference article classes them.
select record_body(
  id => 'csc',
  name => 'Collective Security Council',
  abbreviation => 'CSC',
  aliases => '{SSC,SKB}',
  type => 'STATUTORY',
  mandate => 'Highest body: settles the fundamental questions of the Organization, takes the decisions that '
    'serve its aims and keeps the member states acting together. It may create working and auxiliary bodies, '
    'standing or temporary, and appoints the Secretary General; its decisions, with the Charter, settle the '
    'powers of the bodies.',
  composition => 'Heads of member states; the chair goes round by the Russian alphabet, if the Council does '
    'not settle it in another way.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:25', '{name,type,mandate,composition}'),
    cite('004:181', '{name,type,mandate,composition}'),
    cite('004:1', '{name,abbreviation,mandate}'),
    cite('004:2', '{mandate,composition}'),
    cite('004:111', '{name,abbreviation,mandate,composition}'),
    cite('004:132', '{name,abbreviation,mandate,composition}'),
    cite('004:156', '{name,abbreviation,mandate}'),
    cite('004:157', '{mandate}'),
    cite('004:158', '{composition}'),
    cite('001:5', '{name,abbreviation,composition}'),
    cite('004:7', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:164', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:114', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:136', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:10', '{aliases,mandate}', 'Printed SKB; the power to create bodies.'),
    cite('004:166', '{aliases,mandate}', 'Printed SKB; the power to create bodies.'),
    cite('004:82', '{aliases,mandate}', 'Printed SSC; it created an auxiliary body.'),
    cite('004:98', '{aliases}', 'Printed SSC, of the time before the Organization.'),
    cite('004:23', '{mandate}', 'The powers of the bodies.'),
    cite('004:179', '{mandate}', 'The powers of the bodies.')]);

select record_body(
  id => 'cmfa',
  name => 'Council of Ministers of Foreign Affairs',
  abbreviation => 'CMFA',
  aliases => '{Council of Foreign Ministers,Ministerial Council}',
  type => 'STATUTORY',
  mandate => 'Advises on how the member states coordinate their foreign policies and carries this out; '
    'executive as well as advisory since 2003.',
  composition => 'The foreign ministers of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:26', '{aliases,type,mandate}'),
    cite('004:182', '{aliases,type,mandate}'),
    cite('004:3', '{abbreviation,aliases,mandate}'),
    cite('004:160', '{abbreviation,aliases,mandate}'),
    cite('004:112', '{abbreviation,aliases,mandate}'),
    cite('004:133', '{name,abbreviation,mandate}'),
    cite('000:53', '{aliases}', 'Printed Ministerial Council.'),
    cite('000:54', '{name,composition}'),
    cite('004:98', '{mandate}', 'An advisory body of the Treaty before the Organization.'),
    cite('004:110', '{mandate}', 'Has become an executive body as well.'),
    infer('004:110', '{mandate}', 'The year is that of the CSC session told of in the sentence before.')]);

select record_body(
  id => 'cmd',
  name => 'Council of Ministers of Defence',
  abbreviation => 'CMD',
  aliases => '{Council of Defense Ministers,Council of Ministers of Defense,Council of Defense}',
  type => 'STATUTORY',
  mandate => 'Advises on what the member states do together in military policy, in building up their forces '
    'and in military-technical cooperation, and carries it out; executive as well as advisory since 2003.',
  composition => 'Heads of the military departments of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:27', '{aliases,type,mandate}'),
    cite('004:183', '{aliases,type,mandate}'),
    cite('004:4', '{abbreviation,aliases,mandate}'),
    cite('004:161', '{abbreviation,aliases,mandate}'),
    cite('004:113', '{abbreviation,aliases,mandate}'),
    cite('004:134', '{abbreviation,aliases,mandate}'),
    cite('000:82', '{name,aliases}'),
    cite('000:83', '{name,aliases}'),
    cite('000:85', '{composition}'),
    cite('004:5', '{aliases}'),
    cite('004:138', '{aliases}', 'Printed Council of Defense.'),
    cite('004:167', '{aliases}', 'Printed Council of Defense.'),
    cite('004:98', '{aliases,mandate}', 'An advisory body of the Treaty before the Organization.'),
    infer('004:110', '{mandate}',
      'It prints the foreign ministers'' council twice; once the defence ministers'' must be meant. The year '
      'is that of the CSC session told of in the sentence before.')]);

select record_body(
  id => 'cssc',
  name => 'Committee of Secretaries of Security Councils',
  abbreviation => 'CSSC',
  aliases => '{KSSF,Committee of Secretaries of Security Council}',
  type => 'STATUTORY',
  mandate => 'Advises on how the member states act together to safeguard their national security and against '
    'present-day challenges and threats, and carries it out; executive as well as advisory since 2003.',
  composition => 'The secretaries of the security councils of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:28', '{name,type,mandate}'),
    cite('004:184', '{name,type,mandate}'),
    cite('004:6', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:163', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:113', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:135', '{name,abbreviation,mandate}', 'Names national security alone.'),
    infer('004:28', '{composition}', 'Read from its name; no paragraph lists its members.'),
    cite('000:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('001:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('002:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('004:98', '{name,mandate}', 'An advisory body of the Treaty before the Organization.'),
    cite('004:110', '{abbreviation,mandate}', 'Has become an executive body as well.'),
    infer('004:110', '{mandate}', 'The year is that of the CSC session told of in the sentence before.'),
    cite('004:154', '{name,aliases}', 'Printed KSSF; convened urgently in June 2010.')]);

select record_body(
  id => 'parliamentary-assembly',
  name => 'Parliamentary Assembly',
  abbreviation => 'PA',
  aliases => '{CSTO PA}',
  type => 'STATUTORY',
  established => '2006?',
  mandate => 'Brings the parliaments together: considers the work of the Organization, the situation in its '
    'area and the legal support of its decisions, discusses how treaties are ratified, and works to bring '
    'national laws closer to each other.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:29', '{name,type,mandate}', 'Listed under the statutory bodies.'),
    cite('004:185', '{name,type,mandate}', 'Listed under the statutory bodies.'),
    cite('004:68', '{name}'),
    infer('004:68', '{established}', 'Says since when it operates, not when it was established.'),
    cite('004:69', '{abbreviation,aliases,mandate}'),
    cite('004:70', '{mandate}', 'Harmonisation of laws.'),
    cite('003:13', '{name}'),
    cite('003:37', '{name}')]);

select record_body(
  id => 'permanent-council',
  name => 'Permanent Council',
  type => 'STATUTORY',
  mandate => 'While the Collective Security Council is not in session, coordinates how the member states '
    'carry out the decisions of the bodies.',
  composition => 'Authorized representatives, whom the member states appoint by their own procedures.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:30', '{name,type,mandate,composition}', 'Listed under the statutory bodies.'),
    cite('004:186', '{name,type,mandate,composition}', 'Listed under the statutory bodies.'),
    cite('004:2', '{name,mandate,composition}'),
    cite('004:159', '{name,mandate,composition}'),
    cite('004:112', '{name,mandate,composition}'),
    cite('004:42', '{mandate}', 'Its members are one level of political consultations.'),
    cite('004:44', '{name}', 'Heads of the UN and the OSCE spoke at its meetings.')]);

-- Permanent working bodies.
select record_body(
  id => 'secretariat',
  name => 'Secretariat',
  type => 'PERMANENT_WORKING',
  seat => 'Moscow, Russia',
  mandate => 'Serves the bodies with organisation, information, analysis and advice, and prepares drafts of '
    'their decisions and other documents.',
  composition => 'Headed by the Secretary General. Officials, who are citizens of member states and rotate '
    'by quotas in proportion to the contributions to the budget, and employees hired by competition.',
  citations => array[
    cite('004:31', '{type}'),
    cite('004:187', '{type}'),
    cite('004:32', '{name,type,seat,mandate,composition}'),
    cite('004:188', '{name,type,seat,mandate,composition}'),
    cite('004:8', '{name,type,mandate}'),
    cite('004:165', '{name,type,mandate}'),
    cite('004:137', '{name,type,mandate}'),
    cite('004:7', '{composition}', 'The Secretary General heads it.'),
    cite('004:164', '{composition}', 'The Secretary General heads it.'),
    cite('004:114', '{composition}', 'The Secretary General heads it.'),
    cite('004:136', '{composition}', 'The Secretary General heads it.'),
    cite('000:17', '{name}',
      'A decision to change its size and structure, signed in June 2009; 004:152 holds it not adopted.'),
    cite('003:2', '{seat}', 'Consultations at the Secretariat, in Moscow.'),
    cite('000:58', '{name}', 'A memorandum with the Secretariat of the UN.'),
    cite('002:130', '{mandate}', 'It prepared an analytical review.'),
    cite('003:20', '{name}'),
    cite('004:44', '{mandate}', 'Its representatives take part in work of the UN and the OSCE.'),
    cite('004:86', '{name}', 'It keeps contact with the UN drug office.')]);

select record_body(
  id => 'joint-staff',
  name => 'Joint Staff',
  aliases => '{Joint Headquarters}',
  type => 'PERMANENT_WORKING',
  parent => 'cmd',
  seat => 'Moscow',
  mandate => 'Prepares proposals and carries out decisions on the military side: the collective security '
    'system, coalition groupings and their command, infrastructure, training, arms and equipment.',
  citations => array[
    cite('004:31', '{type}'),
    cite('004:187', '{type}'),
    cite('004:33', '{aliases,type,mandate}'),
    cite('004:189', '{aliases,type,mandate}'),
    cite('004:138', '{aliases,type,parent,mandate}',
      'A working body both of the Organization and of the CMD; further tasks planned from 1 December 2006.'),
    cite('004:167', '{aliases,type,parent,mandate}',
      'A working body both of the Organization and of the CMD.'),
    infer('004:9', '{type,mandate}', 'The name is missing here; 004:167 prints it in nearly equal words.'),
    cite('004:115', '{aliases,mandate}', 'Formed to strengthen the military side; no date.'),
    cite('004:198', '{aliases,seat}'),
    cite('000:17', '{name}',
      'A decision on its structure and added functions, signed in June 2009; 004:152 holds it not adopted.'),
    cite('000:88', '{name}', 'It has a building; 000:82 puts the meeting held there in Moscow.'),
    cite('001:25', '{name}')]);

-- Auxiliary bodies.
select record_body(
  id => 'drug-trafficking-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities to Combat Illicit Drug Trafficking',
  aliases => array[
    'Coordination Council of Heads of Competent Authorities for Combating Illicit Drug Trafficking of the '
    'CSTO Member States',
    'Coordination Council of heads of competent authorities to combat drug trafficking'],
  type => 'AUXILIARY',
  established => '2003-06-23',
  mandate => 'Fights drug trafficking; conducts the continuous regional operation "Channel".',
  composition => 'The heads of the competent authorities of the member states.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:35', '{name,type}'),
    cite('004:191', '{name,type}'),
    cite('004:82', '{aliases,established,composition}', 'Created, with its regulations, by the CSC.'),
    cite('004:61', '{aliases,mandate,composition}')]);

select record_body(
  id => 'illegal-migration-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities to Combat Illegal Migration',
  type => 'AUXILIARY',
  mandate => 'Leads joint operations against illegal migration of citizens of third countries ("Illegal").',
  composition => 'The heads of the competent authorities.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:36', '{name,type,composition}'),
    cite('004:192', '{name,type,composition}'),
    cite('004:64', '{name,mandate,composition}')]);

select record_body(
  id => 'emergency-situations-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities for Emergency Situations',
  type => 'AUXILIARY',
  composition => 'The heads of the competent authorities.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:37', '{name,type,composition}'),
    cite('004:193', '{name,type,composition}')]);

select record_body(
  id => 'military-economic-cooperation-commission',
  name => 'Interstate Commission on Military-Economic Cooperation',
  aliases => '{MKVES}',
  type => 'AUXILIARY',
  mandate => 'Deals with how the defence industries keep their specialisation, and with proposals of joint '
    'ventures that develop, make, repair and dispose of equipment and arms.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:38', '{name,type}'),
    cite('004:194', '{name,type}'),
    cite('004:57', '{name,mandate}', 'Together with its Business Council.'),
    infer('004:57', '{aliases}', 'The abbreviation stands in the name of its Business Council.'),
    cite('003:12', '{name}')]);

select record_body(
  id => 'working-group-on-afghanistan',
  name => 'Working Group on Afghanistan',
  type => 'AUXILIARY',
  parent => 'cmfa',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:39', '{name,type,parent}'),
    cite('004:195', '{name,type,parent}'),
    cite('003:12', '{name}')]);

select record_body(
  id => 'working-group-on-information-policy',
  name => 'Working Group on Information Policy and Information Security',
  type => 'AUXILIARY',
  parent => 'cssc',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:40', '{name,type,parent}'),
    cite('004:196', '{name,type,parent}'),
    cite('003:12', '{name}', 'In the plural; see the discrepancy.')],
  discrepancies => array[
    differ(
      'name', 'one working group',
      'A list of the bodies names one group and its parent; the interview speaks of groups in passing.',
      array[alternative('working groups', '003:12')])]);

-- Bodies that the documents class nowhere.
select record_body(
  id => 'military-committee',
  name => 'Military Committee',
  type => 'OTHER',
  parent => 'cmd',
  established => '2012-12-19',
  mandate => 'Considers without delay the planning and use of the collective security forces, and prepares '
    'proposals. The documents do not class it.',
  citations => array[
    cite('004:5', '{name,parent,established,mandate}'),
    cite('004:162', '{name,parent,established,mandate}'),
    cite('001:24', '{name}', 'The communiqué of September 2013 calls its establishment timely; no date.'),
    infer('004:34', '{type}', 'The auxiliary bodies listed from here to 004:40 do not include it.'),
    infer('004:190', '{type}', 'The auxiliary bodies listed from here to 004:196 do not include it.')]);

select record_body(
  id => 'business-council',
  name => 'Business Council under the Interstate Commission on Military-Economic Cooperation',
  aliases => '{Business Council under the MKVES}',
  type => 'OTHER',
  parent => 'military-economic-cooperation-commission',
  mandate => 'With its parent commission, the main instrument of military-economic cooperation. The '
    'documents do not class it.',
  citations => array[
    cite('004:57', '{name,aliases,mandate}'),
    infer('004:57', '{name,parent}', 'MKVES, which stands in its name, is read as the commission.')]);

select record_body(
  id => 'parliamentary-assembly-council',
  name => 'Council of the Parliamentary Assembly',
  aliases => '{PA Council}',
  type => 'OTHER',
  parent => 'parliamentary-assembly',
  mandate => 'An organ of the Assembly, to which the standing commissions report.',
  citations => array[
    cite('004:69', '{aliases,parent,mandate}'),
    cite('004:76', '{name,parent}', 'The President of Belarus met participants of a meeting of it.')]);

select record_body(
  id => 'parliamentary-assembly-standing-commissions',
  name => 'Standing commissions of the Parliamentary Assembly',
  type => 'OTHER',
  parent => 'parliamentary-assembly',
  mandate => 'Organs of the Assembly; they meet on the spot to analyse the military and political situation '
    'of the regions and report to the Council of the Assembly.',
  citations => array[cite('004:69', '{name,parent,mandate}')]);

select record_body(
  id => 'csto-institute',
  name => 'CSTO Institute',
  type => 'OTHER',
  mandate => 'Does fundamental and applied research on matters of the Organization. The documents do not '
    'class it.',
  citations => array[cite('004:72', '{name,mandate}')]);

select record_body(
  id => 'csto-institute-bureau-armenia',
  name => 'CSTO Institute Bureau',
  type => 'OTHER',
  parent => 'csto-institute',
  seat => 'Armenia',
  mandate => 'A bureau of the CSTO Institute.',
  citations => array[cite('004:72', '{name,parent,seat,mandate}')]);

select record_body(
  id => 'csto-institute-office-ukraine',
  name => 'Representative office of the CSTO Institute in Ukraine',
  type => 'OTHER',
  parent => 'csto-institute',
  seat => 'Ukraine',
  mandate => 'An office abroad of the CSTO Institute.',
  citations => array[
    cite('004:72', '{name,seat,mandate}'),
    infer('004:72', '{parent}', '"Its" may mean the Institute or the Bureau, which is named before it.')]);

select record_body(
  id => 'scientific-expert-council',
  name => 'CSTO Scientific Expert Council',
  type => 'OTHER',
  mandate => 'Considers how the collective security system takes shape in present-day geopolitics. The '
    'documents do not class it.',
  composition => 'Experts from leading research centres of the member states take part.',
  citations => array[cite('004:72', '{name,mandate,composition}')]);

-- Offices.
select record_body(
  id => 'secretary-general',
  name => 'Secretary General',
  aliases => '{Secretary General of the Organization,CSTO Secretary General}',
  type => 'OFFICE',
  parent => 'csc',
  mandate => 'Highest administrative official; heads the Secretariat and presents the positions of the '
    'Organization at events of other organisations.',
  composition => 'One citizen of a member state, appointed by the Collective Security Council and '
    'accountable to it.',
  citations => array[
    cite('004:7', '{name,aliases,mandate,composition}'),
    cite('004:164', '{name,aliases,mandate,composition}'),
    cite('004:114', '{name,mandate,composition}'),
    cite('004:136', '{name,aliases,mandate,composition}'),
    infer('004:7', '{parent}', 'The office answers to the Council, which appoints to it.'),
    infer('004:164', '{parent}', 'The office answers to the Council, which appoints to it.'),
    cite('004:44', '{aliases,mandate}', 'Positions presented at the UN, the OSCE and elsewhere.'),
    cite('004:45', '{mandate}', 'Exchanges views with the heads of EurAsEC, the CIS and the SCO.'),
    cite('000:5', '{name}'),
    cite('001:6', '{aliases}'),
    cite('002:127', '{aliases}'),
    cite('003:7', '{aliases}')]);

select record_body(
  id => 'deputy-secretary-general',
  name => 'Deputy Secretary General',
  type => 'OFFICE',
  parent => 'secretary-general',
  citations => array[
    cite('003:6', '{name}'),
    infer('003:6', '{parent}', 'Read from the title of the office.')]);

select record_body(
  id => 'chief-of-the-joint-staff',
  name => 'Chief of the Joint Staff',
  type => 'OFFICE',
  parent => 'joint-staff',
  citations => array[cite('001:25', '{name,parent}')]);

select record_body(
  id => 'special-representative-for-peacekeeping',
  name => 'Special Representative of the Secretary General for the development of peacekeeping',
  type => 'OFFICE',
  parent => 'secretary-general',
  citations => array[
    cite('002:50', '{name,parent}', 'Kazakhstan, says its President, initiated the office.'),
    infer('002:50', '{}', 'He says that the needed instruments are in place, so the office exists.')]);

select record_body(
  id => 'press-secretary',
  name => 'Press Secretary',
  aliases => '{CSTO spokesman}',
  type => 'OFFICE',
  citations => array[
    cite('002:169', '{name}'),
    infer('001:27', '{aliases}', 'The holder''s name is the same, otherwise spelt; read as one office.')]);

select record_body(
  id => 'chairman-of-the-csc',
  name => 'Chairman of the Collective Security Council',
  aliases => '{Chairman of the CSTO,Chairman of the CSTO Collective Security Council}',
  type => 'OFFICE',
  parent => 'csc',
  composition => 'Goes round the member states by the Russian alphabet, if the Council does not settle it in '
    'another way; see the chairmanships.',
  citations => array[
    cite('000:33', '{aliases}', 'Printed as Chairman of the CSTO.'),
    cite('000:34', '{aliases}', 'Of the state that holds the chair.'),
    infer('000:33', '{name}', 'Read as of the Council, of which 001:11 and 002:57 speak.'),
    cite('002:57', '{name,aliases,parent}'),
    cite('001:11', '{parent}', 'Speaks of the chairmanship of the CSC.'),
    cite('004:25', '{parent,composition}'),
    cite('004:181', '{parent,composition}')]);

select record_body(
  id => 'chairman-of-the-cmd',
  name => 'Chairman of the Council of Ministers of Defence',
  aliases => '{Chairman of the Council of Ministers of Defense}',
  type => 'OFFICE',
  parent => 'cmd',
  citations => array[
    cite('000:86', '{name,aliases,parent}', 'A report of the holder is on the agenda of a meeting.')]);

select record_body(
  id => 'authorized-representative',
  name => 'Authorized representative of a member state',
  type => 'OFFICE',
  parent => 'permanent-council',
  composition => 'Appointed by each member state by its own procedures; together they form the Permanent '
    'Council.',
  citations => array[
    cite('004:30', '{name,parent,composition}'),
    cite('004:186', '{name,parent,composition}'),
    cite('004:2', '{name,parent,composition}'),
    cite('004:159', '{name,parent,composition}'),
    cite('004:112', '{name,parent,composition}'),
    cite('004:98', '{name}', 'Before the Organization, accredited to the Secretary General of that time.')]);

select record_body(
  id => 'commander-peacekeeping-grouping-kazakhstan',
  name => 'Commander of the CSTO peacekeeping grouping in Kazakhstan',
  type => 'OFFICE',
  citations => array[cite('002:142', '{name}', 'The Secretary General names the holder.')]);

-- What came before the bodies of the Organization.
select record_body(
  id => 'secretariat-of-the-csc',
  name => 'Secretariat of the Collective Security Council',
  aliases => '{Secretariat of the SSC}',
  type => 'OTHER',
  parent => 'csc',
  mandate => 'Served the Council under the Treaty, before the Organization was created in 2002.',
  citations => array[
    cite('004:98', '{name,aliases,parent,mandate}', 'Printed SSC.'),
    cite('004:99', '{mandate}', 'The Organization was created in 2002.')]);

select record_body(
  id => 'secretary-general-of-the-csc',
  name => 'Secretary General of the Collective Security Council',
  aliases => '{Secretary General of the SSC}',
  type => 'OFFICE',
  parent => 'csc',
  mandate => 'An office of the time of the Treaty, before the Organization was created in 2002; authorized '
    'representatives of the states were accredited to it.',
  citations => array[
    cite('004:98', '{name,aliases,parent,mandate}', 'Printed SSC.'),
    cite('004:99', '{mandate}', 'The Organization was created in 2002.')]);

select record_body(
  id => 'collective-forces-headquarters',
  name => 'Headquarters of the collective forces',
  type => 'OTHER',
  mandate => 'Its command and its permanent operational group were to hand their tasks to the Joint Staff '
    'from 1 December 2006.',
  composition => 'A command and a permanent operational group.',
  citations => array[
    cite('004:138', '{name,mandate}'),
    infer('004:138', '{composition}', 'The command may also be another than that of the headquarters.')]);

select record_body(
  id => 'permanent-operational-group',
  name => 'Permanent operational group of the headquarters of the collective forces',
  type => 'OTHER',
  parent => 'collective-forces-headquarters',
  mandate => 'Its tasks were to pass to the Joint Staff from 1 December 2006.',
  citations => array[cite('004:138', '{name,parent,mandate}')]);

-- Bodies that are not the Organization's.
select record_body(
  id => 'cis-council-of-defence-ministers',
  name => 'Council of Ministers of Defence of the CIS',
  abbreviation => 'CMO',
  type => 'OTHER',
  established => '1992-02-14',
  mandate => 'Not a body of the CSTO: part of the attempt of 1992 to keep common armed forces of the CIS.',
  citations => array[
    cite('004:87', '{name,abbreviation,established}', 'The day on which its creation was decided.'),
    infer('004:87', '{name}', 'It is created together with the command of the forces of the CIS.'),
    cite('004:88', '{mandate}')]);

select record_body(
  id => 'cis-main-command',
  name => 'Main Command of the United Armed Forces of the CIS',
  type => 'OTHER',
  established => '1992-02-14',
  mandate => 'Not a body of the CSTO: part of the attempt of 1992 to keep common armed forces of the CIS.',
  citations => array[
    cite('004:87', '{name,established}', 'The day on which its creation was decided.'),
    cite('004:88', '{mandate}')]);

select record_body(
  id => 'cis-border-troops-commanders-council',
  name => 'Council of Commanders of the Border Troops of the CIS',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, which Russia wished in 2013 to work more closely with it.',
  citations => array[
    cite('001:13', '{name,mandate}', 'One of the priorities that Russia set as chair (001:11).'),
    cite('004:43', '{name}')]);

select record_body(
  id => 'cis-border-troops-coordination-service',
  name => 'Coordination Service of the Council of Commanders of the CIS Border Troops',
  type => 'OTHER',
  parent => 'cis-border-troops-commanders-council',
  mandate => 'Not a body of the CSTO, which has signed a memorandum or protocol on cooperation with it.',
  citations => array[cite('004:43', '{name,parent,mandate}')]);

select record_body(
  id => 'anti-terrorism-center',
  name => 'Anti-Terrorism Center',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, which has signed a memorandum or protocol on cooperation with it; the '
    'document does not say whose centre it is.',
  citations => array[cite('004:43', '{name,mandate}')]);

select record_body(
  id => 'sco-regional-anti-terrorism-structure',
  name => 'Regional Anti-Terrorism Structure of the SCO',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, which has signed a memorandum or protocol on cooperation with it.',
  citations => array[cite('004:43', '{name,mandate}')]);

select record_body(
  id => 'un-general-assembly',
  name => 'General Assembly of the United Nations',
  aliases => '{UN General Assembly}',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO; it granted the Organization observer status in 2004.',
  citations => array[
    cite('004:99', '{name,aliases,mandate}'),
    cite('004:148', '{name,aliases,mandate}'),
    cite('000:41', '{aliases}', 'Foreign policy is coordinated before its meetings.'),
    cite('004:42', '{aliases}', 'Foreign ministers meet informally on the eve of its sessions.')]);

select record_body(
  id => 'un-security-council',
  name => 'Security Council of the United Nations',
  aliases => '{UN Security Council,UN SC}',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, whose Collective Security Council has a like name; texts of the CSTO '
    'uphold its powers, and an initiative on Afghan drug production is promoted in it.',
  citations => array[
    cite('001:8', '{name,aliases,mandate}'),
    cite('002:162', '{name,aliases,mandate}'),
    cite('004:63', '{name,aliases,mandate}')]);

select record_body(
  id => 'un-secretariat',
  name => 'Secretariat of the United Nations',
  aliases => '{UN Secretariat}',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO; the Treaty is registered with it, and the foreign ministers of the '
    'CSTO approved in 2009 a memorandum on its cooperation with their own Secretariat.',
  citations => array[
    cite('004:90', '{name,mandate}', 'Registration of the Treaty.'),
    cite('000:58', '{aliases,mandate}', 'The memorandum.'),
    cite('000:62', '{mandate}', 'The date of the text of 000:58.')]);

select record_body(
  id => 'un-office-on-drugs-and-crime',
  name => 'United Nations Office on Drugs and Crime',
  aliases => '{UN Office on Drugs and Crime}',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, whose Secretariat exchanges information with it.',
  citations => array[cite('004:86', '{name,aliases,mandate}')]);

select record_body(
  id => 'unrcca',
  name => 'UN Regional Centre for Preventive Diplomacy for Central Asia',
  abbreviation => 'UNRCCA',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO; its head met the Deputy Secretary General in 2024.',
  citations => array[cite('003:6', '{name,abbreviation,mandate}')]);

select record_body(
  id => 'rilo-moscow',
  name => 'Regional Communications Center for Law Enforcement of the World Customs Organization for the CIS '
    'Countries',
  abbreviation => 'RILO-Moscow',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, which keeps up relations with it against drug trafficking.',
  citations => array[cite('004:86', '{name,abbreviation,mandate}')]);

select record_body(
  id => 'cbss-operational-committee',
  name => 'Operational Committee of the Council of the Baltic Sea States',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, which keeps up relations with it against drug trafficking.',
  citations => array[cite('004:86', '{name,mandate}')]);

select record_body(
  id => 'osce-ministerial-council',
  name => 'Ministerial Council of the OSCE',
  aliases => '{OSCE Ministerial Council}',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO, whose Council of Ministers of Foreign Affairs one text calls by a like '
    'name; the foreign ministers of the CSTO meet informally before its meetings.',
  citations => array[
    cite('004:42', '{name,aliases,mandate}'),
    cite('000:53', '{mandate}', 'The like name, Ministerial Council, printed for the CMFA.'),
    infer('000:41', '{mandate}', 'The meeting of OSCE foreign ministers told of is read as one of it.')]);

select record_body(
  id => 'center-for-modern-information-technologies',
  name => 'Center for Modern Information Technologies',
  type => 'OTHER',
  mandate => 'Not a body of the CSTO: the President of Russia had it created at Moscow State University; it '
    'trains information security specialists of the member states.',
  citations => array[cite('004:66', '{name,mandate}')]);
