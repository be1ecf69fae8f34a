<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>paper</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>time</source>
        <translation>gång</translation>
    </message>
    <message>
        <source>times</source>
        <translation>gånger</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>senaste 30 dagarna</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>hela livet</translation>
    </message>
    <message>
        <source>since the last interview</source>
        <translation>sedan förra intervjun</translation>
    </message>
    <message>
        <source>filled in after the interview</source>
        <translation>fylls i efter intervjun</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>not relevant here</source>
        <translation>inte aktuellt här</translation>
    </message>
    <message>
        <source>follows from another answer</source>
        <translation>ifyllt av sig självt</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Undanlagt: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>Special codes: %1</source>
        <translation>Särskilda koder: %1</translation>
    </message>
    <message>
        <source>Not relevant here: %1</source>
        <translation>Inte aktuella här: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Interview date</source>
        <translation>Intervjudatum</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Slag av intervju</translation>
    </message>
    <message>
        <source>Yes to: %1.</source>
        <translation>Ja på: %1.</translation>
    </message>
    <message>
        <source>Further answers in the form: %1.</source>
        <translation>Fler svar i formuläret: %1.</translation>
    </message>
    <message>
        <source>No problems were stated.</source>
        <translation>Inga problem angavs.</translation>
    </message>
    <message>
        <source>Questions without an answer: %1.</source>
        <translation>Frågor utan svar: %1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Lacks an answer to: %1</source>
        <translation>Saknar svar på: %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <source>In brackets: at the earlier interview.</source>
        <translation>Inom parentes: vid den tidigare intervjun.</translation>
    </message>
    <message>
        <source>Summary of the answers</source>
        <translation>Sammanfattning av svaren</translation>
    </message>
    <message>
        <source>Put together from the answers by the program, and to be read with the whole interview in mind.</source>
        <translation>Sammanställt av programmet ur svaren. Läses tillsammans med intervjun som helhet.</translation>
    </message>
    <message>
        <source>not compared: the questions were about different times</source>
        <translation>jämförs inte: frågorna gällde olika tid</translation>
    </message>
    <message>
        <source>not compared: computed with different settings</source>
        <translation>jämförs inte: beräknat med olika inställningar</translation>
    </message>
    <message>
        <source>%1, within the error of measurement</source>
        <translation>%1, inom mätfelet</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>reliably better, %1</source>
        <translation>säkert bättre, %1</translation>
    </message>
    <message>
        <source>reliably worse, %1</source>
        <translation>säkert sämre, %1</translation>
    </message>
    <message>
        <source>better, %1</source>
        <translation>bättre, %1</translation>
    </message>
    <message>
        <source>worse, %1</source>
        <translation>sämre, %1</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>kan inte räknas ut</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>kan inte jämföras</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Client&apos;s own rating</source>
        <translation>Klientens egen skattning</translation>
    </message>
    <message>
        <source>Interviewer&apos;s rating</source>
        <translation>Intervjuarens skattning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Nu, %1</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Före, %1</translation>
    </message>
    <message>
        <source>Bothered</source>
        <translation>Besvärad</translation>
    </message>
    <message>
        <source>Wish for help</source>
        <translation>Behov av hjälp</translation>
    </message>
    <message>
        <source>Need of help as the interviewer sees it</source>
        <translation>Intervjuarens bedömning</translation>
    </message>
    <message>
        <source>Outside the scale</source>
        <translation>Utanför skalan</translation>
    </message>
    <message>
        <source>Restricted result: %1. Read scores and change with that in mind.</source>
        <translation>Begränsad jämförbarhet: %1. Läs index och förändring med det i åtanke.</translation>
    </message>
    <message>
        <source>The interviewer marked the answers of two or more areas as not to be relied on.</source>
        <translation>Otillförlitlig intervju: intervjuaren har markerat att svaren i två eller fler avsnitt inte går att lita på.</translation>
    </message>
    <message>
        <source>No published reliability: change is shown as plain difference.</source>
        <translation>Inget säkerhetsmått är publicerat: förändring visas som skillnad utan säkerhetsmått.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
</TS>
