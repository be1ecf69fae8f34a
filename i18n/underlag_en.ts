<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Tr</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before the interview can be held. Enter goes there.</source>
        <translation>
            <numerusform>%n thing before the interview can be held. Enter goes there.</numerusform>
            <numerusform>%n things before the interview can be held. Enter goes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>of a long list, some is shown</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away with %n answer(s)</source>
        <translation>
            <numerusform>Take away with %n answer</numerusform>
            <numerusform>Take away with %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second keying: %n item(s) have been keyed once only.</source>
        <translation>
            <numerusform>Second keying: %n item has been keyed once only.</numerusform>
            <numerusform>Second keying: %n items have been keyed once only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keyed twice: %n answer(s).</source>
        <translation>
            <numerusform>Keyed twice: %n answer.</numerusform>
            <numerusform>Keyed twice: %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not as keyed first, and have been changed.</source>
        <translation>
            <numerusform>%n of them was not as keyed first, and has been changed.</numerusform>
            <numerusform>%n of them were not as keyed first, and have been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderlagCli</name>
    <message numerus="yes">
        <source>A practice vault with %n made-up client(s): %1</source>
        <translation>
            <numerusform>A practice vault with %n made-up client: %1</numerusform>
            <numerusform>A practice vault with %n made-up clients: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>variant %1: %n item(s)</source>
        <translation>
            <numerusform>variant %1: %n item</numerusform>
            <numerusform>variant %1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole: every page, and %n row(s) of the audit trail</source>
        <translation>
            <numerusform>whole: every page, and %n row of the audit trail</numerusform>
            <numerusform>whole: every page, and %n rows of the audit trail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole: %n file(s) that answers name</source>
        <translation>
            <numerusform>whole: %n file that answers name</numerusform>
            <numerusform>whole: %n files that answers name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an instance with %n answer(s) has no place</source>
        <translation>
            <numerusform>%1: an instance with %n answer has no place</numerusform>
            <numerusform>%1: an instance with %n answers has no place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added: answers are not counted together with those of %1.</source>
        <translation>
            <numerusform>%n question added: answers are not counted together with those of %1.</numerusform>
            <numerusform>%n questions added: answers are not counted together with those of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ReviewModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective factor(s)</source>
        <translation>
            <numerusform>%n protective factor</numerusform>
            <numerusform>%n protective factors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CarryPage</name>
    <message numerus="yes">
        <source>%n answer(s) of it have no place</source>
        <translation>
            <numerusform>%n answer of it has no place</numerusform>
            <numerusform>%n answers of it have no place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseloadPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message numerus="yes">
        <source>%n case(s) do not hold</source>
        <translation>
            <numerusform>%n case does not hold</numerusform>
            <numerusform>%n cases do not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s) hold</source>
        <translation>
            <numerusform>The case holds</numerusform>
            <numerusform>All %n cases hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeadlineRows</name>
    <message numerus="yes">
        <source>was to be done by %1, %n day(s) late</source>
        <translation>
            <numerusform>was to be done by %1, %n day late</numerusform>
            <numerusform>was to be done by %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %1, %n day(s) late</source>
        <translation>
            <numerusform>done %1, %n day late</numerusform>
            <numerusform>done %1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DueRows</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried once.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstrumentsPage</name>
    <message numerus="yes">
        <source>It adds %n question(s). Their answers are not counted together with earlier ones.</source>
        <translation>
            <numerusform>It adds %n question. Its answers are not counted together with earlier ones.</numerusform>
            <numerusform>It adds %n questions. Their answers are not counted together with earlier ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasureLists</name>
    <message numerus="yes">
        <source>%1: %n codes</source>
        <translation>
            <numerusform>%1: %n code</numerusform>
            <numerusform>%1: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message numerus="yes">
        <source>%1 is loaded: %n codes.</source>
        <translation>
            <numerusform>%1 is loaded: %n code.</numerusform>
            <numerusform>%1 is loaded: %n codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReleasePage</name>
    <message numerus="yes">
        <source>%1 of the tables leave. %n person(s) are counted.</source>
        <translation>
            <numerusform>%1 of the tables leave. %n person is counted.</numerusform>
            <numerusform>%1 of the tables leave. %n persons are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SurveyPage</name>
    <message numerus="yes">
        <source>%n answer(s) were given to another version of the questions and are not counted.</source>
        <translation>
            <numerusform>%n answer was given to another version of the questions and is not counted.</numerusform>
            <numerusform>%n answers were given to another version of the questions and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be opened with this key.</source>
        <translation>
            <numerusform>%n answer could not be opened with this key.</numerusform>
            <numerusform>%n answers could not be opened with this key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamTables</name>
    <message numerus="yes">
        <source>%1. %n persons: the first approved baseline of each in the period.</source>
        <extracomment>%1 is how an edition is named, %n persons</extracomment>
        <translation>
            <numerusform>%1. %n person: the first approved baseline in the period.</numerusform>
            <numerusform>%1. %n persons: the first approved baseline of each in the period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextsView</name>
    <message numerus="yes">
        <source>%n text(s) missing.</source>
        <translation>
            <numerusform>%n text missing.</numerusform>
            <numerusform>%n texts missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message numerus="yes">
        <source>Of %n item(s) a mapping has to say where the answers go.</source>
        <translation>
            <numerusform>Of %n item a mapping has to say where the answers go.</numerusform>
            <numerusform>Of %n items a mapping has to say where the answers go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mapping.yaml does not hold for these two versions: %n error(s), last in the list.</source>
        <translation>
            <numerusform>mapping.yaml does not hold for these two versions: %n error, last in the list.</numerusform>
            <numerusform>mapping.yaml does not hold for these two versions: %n errors, last in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkshopBench</name>
    <message numerus="yes">
        <source>Languages, %n missing</source>
        <translation>
            <numerusform>Languages, %n missing</numerusform>
            <numerusform>Languages, %n missing</numerusform>
        </translation>
    </message>
</context>
</TS>
