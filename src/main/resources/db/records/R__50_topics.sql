-- The topics of decisions, a closed vocabulary.
set local search_path to curation, public;

select record_topic('activity-planning', 'Planning of activities and reports');
select record_topic('afghanistan', 'Afghanistan');
select record_topic('anniversary', 'Anniversaries');
select record_topic('awards', 'Awards');
select record_topic('border-security', 'Border security');
select record_topic('chairmanship', 'Chairmanship');
select record_topic('collective-security-system', 'Collective security system');
select record_topic('drug-trafficking', 'Drug trafficking');
select record_topic('emergencies', 'Emergencies and crisis response');
select record_topic('foreign-policy-coordination', 'Coordination of foreign policy');
select record_topic('illegal-migration', 'Illegal migration');
select record_topic('information-security', 'Information security');
select record_topic('institutional-structure', 'Bodies, structure and procedure');
select record_topic('international-cooperation', 'Cooperation with other organizations');
select record_topic('membership', 'Membership and observers');
select record_topic('military-cooperation', 'Military and military-technical cooperation');
select record_topic('nagorno-karabakh', 'Nagorno-Karabakh');
select record_topic('peacekeeping', 'Peacekeeping');
select record_topic('rapid-reaction-forces', 'Rapid reaction and rapid deployment forces');
select record_topic('syria', 'Syria');
select record_topic('terrorism', 'Terrorism and extremism');
select record_topic('treaty-law', 'Founding instruments and other treaties');
