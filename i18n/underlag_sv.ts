<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>AssessmentTitles</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an instrument, %2 the kind of interview</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open it.</source>
        <translation>Den lösenfrasen öppnar inte.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard&apos;s language, and try again. Forgotten? Use the recovery code.</source>
        <translation>Se efter skiftlåset och tangentbordets språk, och försök igen. Glömt den? Använd återställningskoden.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Det finns inget valv i den här mappen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.db and the key files.</source>
        <translation>Välj mappen där store.db och nyckelfilerna ligger.</translation>
    </message>
    <message>
        <source>The vault&apos;s two key files are gone.</source>
        <translation>Valvets två nyckelfiler är borta.</translation>
    </message>
    <message>
        <source>Put key.slots.A or key.slots.B back from a backup: without them nothing opens it.</source>
        <translation>Lägg tillbaka key.slots.A eller key.slots.B från en säkerhetskopia: utan dem går valvet inte att öppna.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is gone.</source>
        <translation>Valvets arkiv är borta.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>This person has no passphrase in this vault.</source>
        <translation>Den här personen har ingen lösenfras i valvet.</translation>
    </message>
    <message>
        <source>An administrator gives them one under People and rules.</source>
        <translation>En administratör ger personen en under Personer och regler.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Det finns inte där.</translation>
    </message>
    <message>
        <source>See that it has not been moved or renamed.</source>
        <translation>Se efter att det inte har flyttats eller bytt namn.</translation>
    </message>
    <message>
        <source>Both of the vault&apos;s key files are damaged.</source>
        <translation>Valvets båda nyckelfiler är skadade.</translation>
    </message>
    <message>
        <source>Change nothing. Put one of them back from a backup.</source>
        <translation>Ändra ingenting. Lägg tillbaka en av dem från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The key files belong to another vault.</source>
        <translation>Nyckelfilerna hör till ett annat valv.</translation>
    </message>
    <message>
        <source>Put this vault&apos;s own key files back from a backup.</source>
        <translation>Lägg tillbaka valvets egna nyckelfiler från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged or has been changed by something else.</source>
        <translation>Valvets arkiv är skadat eller har ändrats av något annat.</translation>
    </message>
    <message>
        <source>Change nothing: keep a copy of the folder as it is, and restore the latest backup.</source>
        <translation>Ändra ingenting: spara en kopia av mappen som den är, och återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The data is damaged or has been tampered with.</source>
        <translation>Uppgifterna är skadade eller har ändrats av någon obehörig.</translation>
    </message>
    <message>
        <source>Change nothing. Keep a copy as it is and restore the latest backup.</source>
        <translation>Ändra ingenting. Spara en kopia som den är och återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The vault is open already, in another window or by somebody else.</source>
        <translation>Valvet är redan öppet, i ett annat fönster eller hos någon annan.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Stäng det där och försök sedan igen.</translation>
    </message>
    <message>
        <source>The vault is busy with something else.</source>
        <translation>Valvet är upptaget med något annat.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta ett ögonblick och försök igen.</translation>
    </message>
    <message>
        <source>The folder holds something already.</source>
        <translation>Det ligger redan något i mappen.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Välj en tom mapp, eller en ny.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>Det finns redan ett valv i mappen.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öppna det, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Something else holds it, or it is there already.</source>
        <translation>Något annat håller i det, eller så finns det redan.</translation>
    </message>
    <message>
        <source>Close it in the other place, then try again.</source>
        <translation>Stäng det på det andra stället och försök sedan igen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>Make room on it and try again. Nothing saved is lost.</source>
        <translation>Gör plats på den och försök igen. Inget som är sparat har gått förlorat.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>Det går inte att skriva i mappen.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder.</source>
        <translation>Skaffa dig rätt att skriva där, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder or a file in it may not be read.</source>
        <translation>Mappen eller en fil i den får inte läsas.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and see that the disk is whole.</source>
        <translation>Skaffa dig rätt att läsa den, och se efter att disken är hel.</translation>
    </message>
    <message>
        <source>The disk does not take what is written to it.</source>
        <translation>Disken tar inte emot det som skrivs.</translation>
    </message>
    <message>
        <source>See that it is there and whole, then try again. Nothing saved is lost.</source>
        <translation>Se efter att den är på plats och hel, och försök sedan igen. Inget som är sparat har gått förlorat.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>Det finns för lite minne för det här.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Earlier answers are not on the disk yet.</source>
        <translation>Tidigare svar ligger inte på disken än.</translation>
    </message>
    <message>
        <source>Make room on the disk or put it back; it is tried again by itself.</source>
        <translation>Gör plats på disken eller sätt tillbaka den; nya försök görs av sig själva.</translation>
    </message>
    <message>
        <source>The file or folder could not be read or written.</source>
        <translation>Filen eller mappen gick inte att läsa eller skriva.</translation>
    </message>
    <message>
        <source>See that the disk is there, has room and is not write-protected. Then try again.</source>
        <translation>Se efter att disken är på plats, har utrymme och inte är skrivskyddad. Försök sedan igen.</translation>
    </message>
    <message>
        <source>The folder lies on a network.</source>
        <translation>Mappen ligger på ett nätverk.</translation>
    </message>
    <message>
        <source>Choose one on this computer&apos;s own disk: only there is saved really saved.</source>
        <translation>Välj en på datorns egen disk: bara där är sparat verkligen sparat.</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not Underlag&apos;s.</source>
        <translation>Arkivet i mappen är inte krypterat och hör alltså inte till Underlag.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The program came without its own encryption and wrote nothing.</source>
        <translation>Programmet saknar sin egen kryptering och har inte skrivit något.</translation>
    </message>
    <message>
        <source>Install it again from a source you trust.</source>
        <translation>Installera det på nytt från en källa du litar på.</translation>
    </message>
    <message>
        <source>The vault was made by a later version of Underlag.</source>
        <translation>Valvet är gjort av en senare version av Underlag.</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>Installera den versionen eller en nyare.</translation>
    </message>
    <message>
        <source>The key files are older than the database: somebody put old ones back.</source>
        <translation>Nyckelfilerna är äldre än arkivet: någon har lagt tillbaka gamla.</translation>
    </message>
    <message>
        <source>Put the newest ones back from a backup, and ask who changed them.</source>
        <translation>Lägg tillbaka de senaste från en säkerhetskopia, och fråga vem som bytte dem.</translation>
    </message>
    <message>
        <source>A key file asks for more or less work than is safe.</source>
        <translation>En nyckelfil begär mer eller mindre arbete än vad som är säkert.</translation>
    </message>
    <message>
        <source>Change nothing. Put the key files back from a backup.</source>
        <translation>Ändra ingenting. Lägg tillbaka nyckelfilerna från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>This person no longer works in the vault.</source>
        <translation>Den här personen arbetar inte längre i valvet.</translation>
    </message>
    <message>
        <source>An administrator can take them in again.</source>
        <translation>En administratör kan ta in personen igen.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here.</source>
        <translation>Den lösenfrasen kan inte användas här.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Välj en annan.</translation>
    </message>
    <message>
        <source>This is the last passphrase that opens the vault, so it stays.</source>
        <translation>Det är den sista lösenfrasen som öppnar valvet, så den blir kvar.</translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation>Lägg till en annan person först.</translation>
    </message>
    <message>
        <source>What has been entered there is never changed or taken away.</source>
        <translation>Det som förts in där ändras eller tas aldrig bort.</translation>
    </message>
    <message>
        <source>Enter a new row that says what is so now.</source>
        <translation>För in en ny rad som säger vad som gäller nu.</translation>
    </message>
    <message>
        <source>A real vault has no cheap keys.</source>
        <translation>Ett skarpt valv har inga billiga nycklar.</translation>
    </message>
    <message>
        <source>Make it without them.</source>
        <translation>Skapa det utan dem.</translation>
    </message>
    <message>
        <source>This step does not follow the state the assessment is in.</source>
        <translation>Steget följer inte på det läge som bedömningen är i.</translation>
    </message>
    <message>
        <source>Open it again and look at its state.</source>
        <translation>Öppna den igen och se efter läget.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Din roll tillåter inte det.</translation>
    </message>
    <message>
        <source>Ask somebody with the right role.</source>
        <translation>Fråga någon med rätt roll.</translation>
    </message>
    <message>
        <source>Nobody reviews their own interview.</source>
        <translation>Ingen granskar sin egen intervju.</translation>
    </message>
    <message>
        <source>Ask another supervisor.</source>
        <translation>Fråga en annan arbetsledare.</translation>
    </message>
    <message>
        <source>Only the person who interviewed may do this.</source>
        <translation>Bara den som intervjuade får göra det här.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Be den personen.</translation>
    </message>
    <message>
        <source>This instrument does not ask for a review.</source>
        <translation>Det här instrumentet kräver ingen granskning.</translation>
    </message>
    <message>
        <source>File it in the case system.</source>
        <translation>För det till akten.</translation>
    </message>
    <message>
        <source>A few words are missing.</source>
        <translation>Några ord saknas.</translation>
    </message>
    <message>
        <source>Write what should be looked at first.</source>
        <translation>Skriv först vad som ska ses över.</translation>
    </message>
    <message>
        <source>A practice vault takes only test identity numbers.</source>
        <translation>Ett övningsvalv tar bara emot testpersonnummer.</translation>
    </message>
    <message>
        <source>Use a number from the tax agency&apos;s test series.</source>
        <translation>Använd ett nummer ur Skatteverkets testserie.</translation>
    </message>
    <message>
        <source>A real vault takes no test identity numbers.</source>
        <translation>Ett skarpt valv tar inte emot testpersonnummer.</translation>
    </message>
    <message>
        <source>Try things out in a practice vault.</source>
        <translation>Prova dig fram i ett övningsvalv.</translation>
    </message>
    <message>
        <source>A period is released once, and this one has been.</source>
        <translation>En period lämnas ut en gång, och den här är redan utlämnad.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Välj en annan period.</translation>
    </message>
    <message>
        <source>The release is withdrawn: there are too few persons in it.</source>
        <translation>Utlämnandet är indraget: det omfattar för få personer.</translation>
    </message>
    <message>
        <source>Wait for a period with more.</source>
        <translation>Vänta på en period med fler.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Det är inte tillåtet.</translation>
    </message>
    <message>
        <source>Look at what stands in the way, or ask who may.</source>
        <translation>Se efter vad som är i vägen, eller fråga vem som får.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits.</source>
        <translation>En återställningskod har 28 bokstäver och siffror.</translation>
    </message>
    <message>
        <source>Look at the paper once more.</source>
        <translation>Se på papperet en gång till.</translation>
    </message>
    <message>
        <source>There is a character that no recovery code has.</source>
        <translation>Där finns ett tecken som ingen återställningskod har.</translation>
    </message>
    <message>
        <source>The recovery code has a slip of the pen in it.</source>
        <translation>Återställningskoden är felskriven någonstans.</translation>
    </message>
    <message>
        <source>Look at the paper once more, group by group.</source>
        <translation>Se på papperet en gång till, grupp för grupp.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ett namn behövs.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Skriv ett.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Där står ingenting.</translation>
    </message>
    <message>
        <source>Write what you mean first.</source>
        <translation>Skriv först vad du menar.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Den dagen finns inte.</translation>
    </message>
    <message>
        <source>Write it as year-month-day.</source>
        <translation>Skriv den som år-månad-dag.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>Det är inte den sortens värde som hör hemma här.</translation>
    </message>
    <message>
        <source>Write it again, or use a special code.</source>
        <translation>Skriv om det, eller använd en särskild kod.</translation>
    </message>
    <message>
        <source>It is not written as it should be.</source>
        <translation>Det är inte skrivet som det ska.</translation>
    </message>
    <message>
        <source>Mend it at the place that is named.</source>
        <translation>Rätta det på den plats som anges.</translation>
    </message>
    <message>
        <source>It holds a word or a rule that this version does not know.</source>
        <translation>Där finns ett ord eller en regel som den här versionen inte känner.</translation>
    </message>
    <message>
        <source>Mend it at the place that is named, or see whether there is a newer version.</source>
        <translation>Rätta det på den plats som anges, eller se efter om det finns en nyare version.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle.</source>
        <translation>De här beror på varandra i en cirkel.</translation>
    </message>
    <message>
        <source>Break it at one of them.</source>
        <translation>Bryt den vid en av dem.</translation>
    </message>
    <message>
        <source>The vault is open on %1, or was when this folder was copied from there.</source>
        <translation>Valvet är öppet på %1, eller var det när mappen kopierades därifrån.</translation>
    </message>
    <message>
        <source>Close it there. If that computer is off or gone, delete vault.lock in the vault&apos;s folder.</source>
        <translation>Stäng det där. Är den datorn avstängd eller borta: ta bort vault.lock i valvets mapp.</translation>
    </message>
    <message>
        <source>The release is whole and entered, but its folder did not get its name: it is %1.</source>
        <translation>Utlämnandet är helt och infört, men mappen fick inte sitt namn: den heter %1.</translation>
    </message>
    <message>
        <source>Rename it yourself: take away what begins after the period.</source>
        <translation>Byt namn på den själv: ta bort det som börjar efter perioden.</translation>
    </message>
    <message>
        <source>A vault has room for 63 people with a passphrase.</source>
        <translation>Ett valv har plats för 63 personer med lösenfras.</translation>
    </message>
    <message>
        <source>Take somebody&apos;s away who no longer works here.</source>
        <translation>Ta bort den för någon som inte längre arbetar här.</translation>
    </message>
    <message>
        <source>This is the vault&apos;s last administrator, and one is needed.</source>
        <translation>Det här är valvets sista administratör, och en behövs.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>What is approved is locked.</source>
        <translation>Det som är godkänt är låst.</translation>
    </message>
    <message>
        <source>A supervisor can unlock it, and says why.</source>
        <translation>En arbetsledare kan låsa upp det, och säger varför.</translation>
    </message>
    <message>
        <source>The passphrase is not text in UTF-8.</source>
        <translation>Lösenfrasen är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>Type it again, or save its file as UTF-8.</source>
        <translation>Skriv den igen, eller spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>This version is installed already, with other words or rules: %1.</source>
        <translation>Den här versionen är redan installerad, med andra ord eller regler: %1.</translation>
    </message>
    <message>
        <source>Raise the version in the definition, then install it.</source>
        <translation>Höj versionen i definitionen och installera sedan.</translation>
    </message>
    <message>
        <source>There is a folder %1 there already.</source>
        <translation>Där finns redan en mapp %1.</translation>
    </message>
    <message>
        <source>Choose another place, or move what is there.</source>
        <translation>Välj en annan plats, eller flytta det som ligger där.</translation>
    </message>
    <message>
        <source>There is a case of this name already: %1.</source>
        <translation>Det finns redan ett exempel med det namnet: %1.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ge det ett annat namn.</translation>
    </message>
    <message>
        <source>This version of the instrument is no longer used.</source>
        <translation>Den här versionen av instrumentet är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Choose another one. What was begun with it goes on.</source>
        <translation>Välj en annan. Det som är påbörjat med den fortsätter.</translation>
    </message>
    <message>
        <source>The definition has errors.</source>
        <translation>Definitionen har fel.</translation>
    </message>
    <message>
        <source>Settle what the list of findings shows, then install it.</source>
        <translation>Red ut det som står bland anmärkningarna och installera sedan.</translation>
    </message>
    <message>
        <source>The definition does not lie in a folder of its own name.</source>
        <translation>Definitionen ligger inte i en mapp med samma namn.</translation>
    </message>
    <message>
        <source>Make one, put the file in it and open it there: texts and cases lie beside it.</source>
        <translation>Skapa en, lägg filen i den och öppna den där: texter och exempel ligger bredvid.</translation>
    </message>
    <message>
        <source>That is no code of a language.</source>
        <translation>Det är ingen språkkod.</translation>
    </message>
    <message>
        <source>Write it as sv, en, fi or ar.</source>
        <translation>Skriv den som sv, en, fi eller ar.</translation>
    </message>
    <message>
        <source>That file is not in the vault.</source>
        <translation>Filen finns inte i valvet.</translation>
    </message>
    <message>
        <source>Choose it from the disk again.</source>
        <translation>Välj den från disken igen.</translation>
    </message>
    <message>
        <source>The kept file is not what it was.</source>
        <translation>Den sparade filen är inte vad den var.</translation>
    </message>
    <message>
        <source>Change nothing. Keep a copy of the folder as it is and restore the latest backup.</source>
        <translation>Ändra ingenting. Behåll en kopia av mappen som den är och återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen gick inte att läsa.</translation>
    </message>
    <message>
        <source>See that it is still there and that you may read it, or choose another.</source>
        <translation>Se efter att den finns kvar och att du får läsa den, eller välj en annan.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Kopian gick inte att skriva.</translation>
    </message>
    <message>
        <source>Choose a folder that has room and that you may write to.</source>
        <translation>Välj en mapp som har plats och som du får skriva i.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Filen är större än 20 MB.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it in the case system and write where.</source>
        <translation>Gör den mindre, eller lägg den i verksamhetssystemet och skriv var.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>See that it has come down whole, or choose another.</source>
        <translation>Se efter att den har hämtats hel, eller välj en annan.</translation>
    </message>
    <message>
        <source>The file is not of the kind that is asked for.</source>
        <translation>Filen är inte av det slag som efterfrågas.</translation>
    </message>
    <message>
        <source>Choose a picture for a picture, a recording for a recording, a film for a film.</source>
        <translation>Välj en bild där en bild ska vara, en inspelning där en inspelning ska vara och en film där en film ska vara.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Filen har ändrats sedan den lästes.</translation>
    </message>
    <message>
        <source>It has been read again: look once more, and then make the change.</source>
        <translation>Den är läst igen: titta en gång till och gör ändringen sedan.</translation>
    </message>
    <message>
        <source>The interview has no day yet.</source>
        <translation>Intervjun har ingen dag än.</translation>
    </message>
    <message>
        <source>Plan it for a day first.</source>
        <translation>Planera den till en dag först.</translation>
    </message>
    <message>
        <source>The client has no case number.</source>
        <translation>Klienten har inget ärendenummer.</translation>
    </message>
    <message>
        <source>A calendar holds the case number and nothing else: give the client one first.</source>
        <translation>En kalender får bara ärendenumret och inget annat: ge klienten ett nummer först.</translation>
    </message>
    <message>
        <source>Somebody else interviews here.</source>
        <translation>Någon annan intervjuar här.</translation>
    </message>
    <message>
        <source>Ask them to do it.</source>
        <translation>Be den personen göra det.</translation>
    </message>
    <message>
        <source>This interview has been held.</source>
        <translation>Den här intervjun är genomförd.</translation>
    </message>
    <message>
        <source>It stays with the version of the instrument that it was made with.</source>
        <translation>Den stannar i den version av instrumentet som den gjordes med.</translation>
    </message>
    <message>
        <source>That is a version of another instrument.</source>
        <translation>Det är en version av ett annat instrument.</translation>
    </message>
    <message>
        <source>Choose a version of the same one.</source>
        <translation>Välj en version av samma instrument.</translation>
    </message>
    <message>
        <source>A goal says something, in at most 500 characters.</source>
        <translation>Ett mål säger något, med högst 500 tecken.</translation>
    </message>
    <message>
        <source>Write it shorter: what should be otherwise, in the client&apos;s own words.</source>
        <translation>Skriv det kortare: vad som ska bli annorlunda, med klientens egna ord.</translation>
    </message>
    <message>
        <source>A goal is followed on a day since it was set, today at the latest.</source>
        <translation>Ett mål följs upp en dag efter att det sattes, senast i dag.</translation>
    </message>
    <message>
        <source>Look at the day.</source>
        <translation>Se över dagen.</translation>
    </message>
    <message>
        <source>A reason says something, in at most 500 characters.</source>
        <translation>Ett skäl säger något, med högst 500 tecken.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Skriv det kortare.</translation>
    </message>
    <message>
        <source>This survey is anonymous.</source>
        <translation>Den här enkäten är anonym.</translation>
    </message>
    <message>
        <source>It cannot be begun for a client: who answers hands it in without a name.</source>
        <translation>Den kan inte påbörjas för en klient: den som svarar lämnar in utan namn.</translation>
    </message>
    <message>
        <source>A measure needs a kind.</source>
        <translation>En insats behöver en sort.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>A measure begins on a day, at most a year from now.</source>
        <translation>En insats börjar en dag, som mest ett år framåt.</translation>
    </message>
    <message>
        <source>A measure ends on a day since it began, today at the latest.</source>
        <translation>En insats slutar en dag efter att den började, senast i dag.</translation>
    </message>
    <message>
        <source>Look at the days, or leave the end empty while it goes on.</source>
        <translation>Se över dagarna, eller lämna slutet tomt medan den pågår.</translation>
    </message>
    <message>
        <source>What has ended has a reason.</source>
        <translation>Det som har avslutats har ett skäl.</translation>
    </message>
    <message>
        <source>Choose why it ended.</source>
        <translation>Välj varför den avslutades.</translation>
    </message>
    <message>
        <source>Who carries it out is at most 200 characters.</source>
        <translation>Utföraren får ha högst 200 tecken.</translation>
    </message>
    <message>
        <source>This instrument has no picture of the situation.</source>
        <translation>Det här instrumentet har ingen bild av situationen.</translation>
    </message>
    <message>
        <source>Look at its result instead.</source>
        <translation>Se resultatet i stället.</translation>
    </message>
    <message>
        <source>That passphrase does not open the surveys.</source>
        <translation>Den lösenfrasen öppnar inte enkäterna.</translation>
    </message>
    <message>
        <source>It is the survey&apos;s own, not yours. No recovery code takes its place: ask who prepared the survey.</source>
        <translation>Enkäten har en egen, det är inte din. Ingen återställningskod ersätter den: fråga den som förberedde enkäten.</translation>
    </message>
    <message>
        <source>The survey has been prepared already.</source>
        <translation>Enkäten är redan förberedd.</translation>
    </message>
    <message>
        <source>It is done once: with another key, earlier answers could never be opened.</source>
        <translation>Det görs en gång: med en annan nyckel skulle tidigare svar aldrig gå att öppna.</translation>
    </message>
    <message>
        <source>No survey can be handed over yet: there is nobody to seal the answers to.</source>
        <translation>Ingen enkät kan lämnas över än: det finns ingen att försegla svaren till.</translation>
    </message>
    <message>
        <source>A supervisor or an administrator prepares it once, under Release, with a passphrase of its own.</source>
        <translation>En arbetsledare eller administratör förbereder den en gång, under Utlämnande, med en egen lösenfras.</translation>
    </message>
    <message>
        <source>Answers are opened 60 days after the end of their period, never before.</source>
        <translation>Svar öppnas 60 dagar efter att perioden har slutat, aldrig tidigare.</translation>
    </message>
    <message>
        <source>Choose an earlier period, or wait.</source>
        <translation>Välj en tidigare period, eller vänta.</translation>
    </message>
    <message>
        <source>Fewer than ten answered: then the answers stay sealed.</source>
        <translation>Färre än tio har svarat: då förblir svaren förseglade.</translation>
    </message>
    <message>
        <source>This survey asks something else than single choices, or too much.</source>
        <translation>Enkäten frågar efter annat än enkla val, eller efter för mycket.</translation>
    </message>
    <message>
        <source>What is written freely gives people away: make its questions choices.</source>
        <translation>Fritext kan avslöja vem som svarat: gör om frågorna till val.</translation>
    </message>
    <message>
        <source>This instrument is no anonymous survey.</source>
        <translation>Instrumentet är ingen anonym enkät.</translation>
    </message>
    <message>
        <source>Begin it for a client, in the caseload.</source>
        <translation>Börja det för en klient, i ärendena.</translation>
    </message>
    <message>
        <source>This survey has been handed in.</source>
        <translation>Enkäten är redan inlämnad.</translation>
    </message>
    <message>
        <source>Hand over a new one.</source>
        <translation>Lämna över en ny.</translation>
    </message>
    <message>
        <source>The clock was turned: answers are here of a later time, or this period has been opened already.</source>
        <translation>Klockan har ställts om: här finns svar från en senare tid, eller så har perioden redan öppnats.</translation>
    </message>
    <message>
        <source>Set the clock right, then hand over the survey.</source>
        <translation>Ställ klockan rätt och lämna sedan över enkäten.</translation>
    </message>
    <message>
        <source>That passphrase does not open the signing key.</source>
        <translation>Lösenfrasen öppnar inte nyckeln som ska underteckna.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard&apos;s language, and try again.</source>
        <translation>Se efter Caps Lock och tangentbordets språk och försök igen.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed.</source>
        <translation>%1 är inte den fil som undertecknades.</translation>
    </message>
    <message>
        <source>Do not use it. Get it again from whoever made it.</source>
        <translation>Använd den inte. Hämta den på nytt från den som har gjort den.</translation>
    </message>
    <message>
        <source>That key is accepted already.</source>
        <translation>Den nyckeln godtas redan.</translation>
    </message>
    <message>
        <source>Take it away first if its name is wrong.</source>
        <translation>Ta först bort den om namnet är fel.</translation>
    </message>
    <message>
        <source>The content pack is signed with a key that is not accepted here: %1.</source>
        <translation>Innehållspaketet är undertecknat med en nyckel som inte godtas här: %1.</translation>
    </message>
    <message>
        <source>Ask its owner to read you the key&apos;s number. An administrator adds the key under People and rules.</source>
        <translation>Be den som har nyckeln läsa upp dess nummer. En administratör lägger till nyckeln under Personer och regler.</translation>
    </message>
    <message>
        <source>The content pack was made for another version of the instrument: %1.</source>
        <translation>Innehållspaketet är gjort för en annan version av instrumentet: %1.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one that is made for the version at hand.</source>
        <translation>Be den som har gjort det om ett som är gjort för den version som finns här.</translation>
    </message>
    <message>
        <source>The signing key lies there without a passphrase, or asks for more work than is safe.</source>
        <translation>Nyckeln som ska underteckna har ingen lösenfras, eller kräver mer arbete än vad som är säkert.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Gör en ny.</translation>
    </message>
    <message>
        <source>%1 is no content pack, or only a part of one.</source>
        <translation>%1 är inget innehållspaket, eller bara en del av ett.</translation>
    </message>
    <message>
        <source>Get it again from whoever made it.</source>
        <translation>Hämta det på nytt från den som har gjort det.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Det är ingen öppen nyckel.</translation>
    </message>
    <message>
        <source>It is one line that begins with RW, as minisign writes it.</source>
        <translation>Den är en rad som börjar med RW, så som minisign skriver den.</translation>
    </message>
    <message>
        <source>That is no signing key.</source>
        <translation>Det är ingen nyckel att underteckna med.</translation>
    </message>
    <message>
        <source>Choose the file that pack key or minisign made.</source>
        <translation>Välj den fil som pack key eller minisign har gjort.</translation>
    </message>
    <message>
        <source>%1 is larger than a content pack may be.</source>
        <translation>%1 är större än ett innehållspaket får vara.</translation>
    </message>
    <message>
        <source>Ask whoever made it what it holds.</source>
        <translation>Fråga den som har gjort det vad det innehåller.</translation>
    </message>
    <message>
        <source>%1 is signed, but what it holds is no content pack.</source>
        <translation>%1 är undertecknad, men det som finns i den är inget innehållspaket.</translation>
    </message>
    <message>
        <source>Ask whoever made it to make it with pack make.</source>
        <translation>Be den som har gjort den att göra den med pack make.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>form</source>
        <translation>formulär</translation>
    </message>
    <message>
        <source>empty form</source>
        <translation>tomt formulär</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>sammanfattning</translation>
    </message>
    <message>
        <source>open findings</source>
        <translation>anmärkningar</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>återkoppling</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journalanteckning</translation>
    </message>
    <message>
        <source>before the meeting</source>
        <translation>inför mötet</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>bilden</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>First half of %1</source>
        <translation>Första halvåret %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Andra halvåret %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen ovanför</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till mappen ovanför</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista med platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Leta upp mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Ska den ersättas?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finns inte.
Se efter att filnamnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finns inte.
Se efter att mappens namn är rätt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Ska den tas bort ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ska ”%1” tas bort?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen gick inte att ta bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datorn</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkanten</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkanten</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida upp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En sida åt vänster</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En sida åt höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Cannot be compared</source>
        <translation>Kan inte jämföras</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Better by %1, more than chance</source>
        <translation>Bättre med %1, mer än slumpen</translation>
    </message>
    <message>
        <source>Worse by %1, more than chance</source>
        <translation>Sämre med %1, mer än slumpen</translation>
    </message>
    <message>
        <source>Better by %1, within the error of measurement</source>
        <translation>Bättre med %1, inom mätfelet</translation>
    </message>
    <message>
        <source>Worse by %1, within the error of measurement</source>
        <translation>Sämre med %1, inom mätfelet</translation>
    </message>
    <message>
        <source>Better by %1</source>
        <translation>Bättre med %1</translation>
    </message>
    <message>
        <source>Worse by %1</source>
        <translation>Sämre med %1</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Taken over from %1, %2.</source>
        <translation>Hämtat ur %1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, has an answer that does not fit here; not taken over.</source>
        <translation>%1, %2, har ett svar som inte passar här; det är inte hämtat.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Kept, because %1</source>
        <translation>Behållet, eftersom %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a screen reader&apos;s name of a finding: its kind, then what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Ändra skälet</translation>
    </message>
    <message>
        <source>Keep, because …</source>
        <translation>Behåll, eftersom …</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>eftersom …</translation>
    </message>
    <message>
        <source>Why the answer is kept</source>
        <translation>Varför svaret behålls</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is an instrument, %2 its variant: &quot;ASI Follow-up&quot;
----------
a screen reader&apos;s name of an item: its code, then the question
----------
heading of one instance of a repeat: its name (&quot;Child&quot;) and number
----------
%1 is what happened, %2 what to do next: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file&apos;s name, and its size
----------
%1 is a unit, %2 a range: &quot;days, 0–30&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Back to the caseload. Everything given is kept.</source>
        <translation>Tillbaka till ärendena. Alla svar finns kvar.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Leave the interview here and go on another time.</source>
        <translation>Lämna intervjun här och fortsätt en annan gång.</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n att reda ut</numerusform>
            <numerusform>%n att reda ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Go to …  Ctrl+K</source>
        <translation>Gå till …  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Gå till …</translation>
    </message>
    <message>
        <source>Ratings are done</source>
        <translation>Skattningarna är klara</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Avsluta intervjun</translation>
    </message>
    <message>
        <source>The answer is kept here but is not saved yet. %1</source>
        <translation>Svaret finns kvar här men är inte sparat än. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>not translated: shown in the form&apos;s own language</source>
        <translation>inte översatt: visas på formulärets eget språk</translation>
    </message>
    <message>
        <source>Opens when the interview is held.</source>
        <translation>Öppnas när intervjun är genomförd.</translation>
    </message>
    <message>
        <source>Follows from an earlier answer. Write another if it is not so.</source>
        <translation>Följer av ett tidigare svar. Skriv ett annat om det inte stämmer.</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <extracomment>%1 is the day of the interview before this one</extracomment>
        <translation>Förra gången, %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Note  F4</source>
        <translation>Anteckning  F4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Only for me: never on paper</source>
        <translation>Bara för mig: aldrig på papper</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Return to this</source>
        <translation>Återkom hit</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>an item that earlier answers make needless</extracomment>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” gick inte att läsa</translation>
    </message>
    <message>
        <source>after the interview</source>
        <translation>efter intervjun</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a screen reader&apos;s name of a closed item: code, question, answer</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>kronor</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>how often: &quot;12 times&quot;</extracomment>
        <translation>gånger</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1 kr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>senaste 30 dagarna</translation>
    </message>
    <message>
        <source>last 6 months</source>
        <translation>senaste 6 månaderna</translation>
    </message>
    <message>
        <source>last 3 years</source>
        <translation>senaste 3 åren</translation>
    </message>
    <message>
        <source>whole life</source>
        <translation>hela livet</translation>
    </message>
    <message>
        <source>since the last interview</source>
        <translation>sedan förra intervjun</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller mer</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>Write a whole number here, such as 12.</source>
        <translation>Skriv ett heltal här, till exempel 12.</translation>
    </message>
    <message>
        <source>Write a number here, such as 12.5.</source>
        <translation>Skriv ett tal här, till exempel 12,5.</translation>
    </message>
    <message>
        <source>Write a date here, such as 2026-03-14 or 14/3 2026.</source>
        <translation>Skriv ett datum här, till exempel 2026-03-14 eller 14/3 2026.</translation>
    </message>
    <message>
        <source>Write a time of day here, such as 14:30.</source>
        <translation>Skriv ett klockslag här, till exempel 14:30.</translation>
    </message>
    <message>
        <source>Write one of the codes, or choose with the arrows.</source>
        <translation>Skriv en av koderna, eller välj med pilarna.</translation>
    </message>
    <message>
        <source>This cannot be kept here. Write it in another way.</source>
        <translation>Det går inte att spara här. Skriv på ett annat sätt.</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2.</source>
        <extracomment>%1 is a special code such as X, %2 an item such as M6</extracomment>
        <translation>%1 kan inte användas för %2.</translation>
    </message>
    <message>
        <source>also 14/3 2026</source>
        <translation>även 14/3 2026</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a date is written: year, month, day</extracomment>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>also 1430</source>
        <translation>även 1430</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <extracomment>how a time of day is written: hours, minutes</extracomment>
        <translation>tt:mm</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Obesvarad: %1</translation>
    </message>
    <message>
        <source>Return to: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Återkom till: %1</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Inget står i vägen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before the interview can be held. Enter goes there.</source>
        <translation>
            <numerusform>%n sak återstår innan intervjun är genomförd. Enter går dit.</numerusform>
            <numerusform>%n saker återstår innan intervjun är genomförd. Enter går dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>How the child is considered</source>
        <translation>Hur barnet uppmärksammas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Antecknat.</translation>
    </message>
    <message>
        <source>Needed before the interview can be held.</source>
        <translation>Behövs innan intervjun kan bli genomförd.</translation>
    </message>
    <message>
        <source>Write when as 2026-03-14 10:30.</source>
        <translation>Skriv tiden så här: 2026-03-14 10:30.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <extracomment>a screen reader&apos;s name of a section</extracomment>
        <translation>%1, %2 av %3 besvarade</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what happened, %2 the file or place</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To correct</source>
        <extracomment>A finding that must be settled before the interview is held</extracomment>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>A finding that may be kept with a reason</extracomment>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>A finding that is worth knowing</extracomment>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Relevant, the group %1</source>
        <extracomment>%1 is a group of items</extracomment>
        <translation>Relevant, gruppen %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Krävs</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Villkor för svaret</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Records %1 when</source>
        <extracomment>a rule of the form that records %1</extracomment>
        <translation>Fyller i %1 när</translation>
    </message>
    <message>
        <source>Choices offered</source>
        <translation>Svarsalternativ som visas</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Hur många av %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Kontroll %1</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>cannot be evaluated</source>
        <translation>kan inte räknas ut</translation>
    </message>
    <message>
        <source>true</source>
        <translation>sant</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falskt</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>not asked in this variant</source>
        <translation>frågas inte i den här varianten</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>inte relevant</translation>
    </message>
    <message>
        <source>recorded by a rule</source>
        <translation>ifyllt av en regel</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>uträknat</translation>
    </message>
    <message>
        <source>false:</source>
        <translation>falskt:</translation>
    </message>
    <message>
        <source>hidden: not relevant</source>
        <translation>dold: inte relevant</translation>
    </message>
    <message>
        <source>passed over, recorded as %1</source>
        <translation>överhoppad, ifylld som %1</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>besvarad: %1</translation>
    </message>
    <message>
        <source>recorded by a rule: %1</source>
        <translation>ifylld av en regel: %1</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>uträknad: %1</translation>
    </message>
    <message>
        <source>Write codes with a space between, or mark them with the space bar.</source>
        <translation>Skriv koder med mellanslag emellan, eller markera dem med mellanslagstangenten.</translation>
    </message>
    <message>
        <source>Write a date and a time here, such as 2026-03-14 14:30.</source>
        <translation>Skriv datum och klockslag här, till exempel 2026-03-14 14:30.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>a box to tick beside something that has been read out or agreed to</extracomment>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>also 3/2026</source>
        <translation>även 3/2026</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <extracomment>how a month is written: year, month</extracomment>
        <translation>ÅÅÅÅ-MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>how a year is written</extracomment>
        <translation>ÅÅÅÅ</translation>
    </message>
    <message>
        <source>also 14/3 2026 1430</source>
        <translation>även 14/3 2026 1430</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <extracomment>how a day and a time of it are written: year, month, day, hours, minutes</extracomment>
        <translation>ÅÅÅÅ-MM-DD tt:mm</translation>
    </message>
    <message>
        <source>write to look for it, Down opens the list</source>
        <translation>skriv för att söka, nedåtpil öppnar listan</translation>
    </message>
    <message>
        <source>none of the choices</source>
        <translation>inget av alternativen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>for screen readers: the choice at hand in a list, such as &quot;3 of 12: 12 Göteborg&quot;</extracomment>
        <translation>%1 av %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>of a long list, some is shown</extracomment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Inspelningar</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here. At most 20 MB.</source>
        <translation>Välj en fil, eller släpp en här. Högst 20 MB.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Välj en annan…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>The picture %1, small</source>
        <translation>Bilden %1, liten</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Where to put a copy that is not encrypted</source>
        <translation>Var en okrypterad kopia ska läggas</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Öppna en kopia…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Picture to %1</source>
        <extracomment>a screen reader&apos;s name of the picture beside a question</extracomment>
        <translation>Bild till %1</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <extracomment>%1 is a range such as &quot;0–10&quot;, %2 how far its steps are apart</extracomment>
        <translation>%1, i steg om %2</translation>
    </message>
    <message>
        <source>not ranked</source>
        <extracomment>a screen reader&apos;s name of a thing that is not ranked yet</extracomment>
        <translation>inte ordnad</translation>
    </message>
    <message>
        <source>Alt and the arrows move it.</source>
        <translation>Alt och pilarna flyttar den.</translation>
    </message>
    <message>
        <source>Write the codes in order, or move with Alt+Up and Alt+Down.</source>
        <translation>Skriv koderna i ordning, eller flytta med Alt+uppåtpil och Alt+nedåtpil.</translation>
    </message>
    <message>
        <source>%1 of %2 are ranked.</source>
        <extracomment>how much of a list is ranked</extracomment>
        <translation>%1 av %2 är ordnade.</translation>
    </message>
    <message>
        <source>All are ranked.</source>
        <translation>Alla är ordnade.</translation>
    </message>
    <message numerus="yes">
        <source>Take away with %n answer(s)</source>
        <translation>
            <numerusform>Ta bort med %n svar</numerusform>
            <numerusform>Ta bort med %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>button below the instances of a repeat; %1 is its name (&quot;Child&quot;)</extracomment>
        <translation>Lägg till: %1</translation>
    </message>
    <message>
        <source>Ask in %1</source>
        <translation>Fråga på %1</translation>
    </message>
    <message>
        <source>Show card in %1</source>
        <translation>Visa kort på %1</translation>
    </message>
    <message>
        <source>Go to an item by its code, or do something: a word of it</source>
        <translation>Gå till en fråga med dess kod, eller gör något: ett ord i det</translation>
    </message>
    <message>
        <source>On this item</source>
        <translation>Om frågan</translation>
    </message>
    <message>
        <source>On this section</source>
        <translation>Om avsnittet</translation>
    </message>
    <message>
        <source>On the whole interview</source>
        <translation>Om hela intervjun</translation>
    </message>
    <message>
        <source>%1 (written)</source>
        <extracomment>%1 is &quot;On this section&quot;: there is a note</extracomment>
        <translation>%1 (finns)</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Vad anteckningen gäller</translation>
    </message>
    <message>
        <source>Show card  F9</source>
        <translation>Visa kort  F9</translation>
    </message>
    <message>
        <source>The question and its choices in large type, for the client.</source>
        <translation>Frågan och svarsalternativen i stor text, för klienten.</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Visningskort</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds used</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes used</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes used</extracomment>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Använd tid</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>%1 in all. Only you see it; it is never released.</source>
        <translation>%1 totalt. Bara du ser det; det lämnas aldrig ut.</translation>
    </message>
    <message>
        <source>Show card for the client</source>
        <translation>Visa kort för klienten</translation>
    </message>
    <message>
        <source>Large type, to look along</source>
        <translation>Stor text, för att läsa med</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Anteckning om frågan</translation>
    </message>
    <message>
        <source>Note on this section</source>
        <translation>Anteckning om avsnittet</translation>
    </message>
    <message>
        <source>Note on the whole interview</source>
        <translation>Anteckning om hela intervjun</translation>
    </message>
    <message>
        <source>Return to this item later</source>
        <translation>Återkom till frågan senare</translation>
    </message>
    <message>
        <source>Time used per section</source>
        <translation>Använd tid per avsnitt</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Vad som återstår</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <extracomment>%1 is &quot;Last time, 6 September 2026&quot;</extracomment>
        <translation>%1 · ändrat</translation>
    </message>
    <message>
        <source>changed since last time</source>
        <translation>ändrat sedan sist</translation>
    </message>
    <message>
        <source>to return to</source>
        <translation>att återkomma till</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>har en anteckning</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Här heter inget så.</translation>
    </message>
    <message>
        <source>The first keying says “%1”, this one “%2”. Look at the paper and key it once more: what is keyed twice stands.</source>
        <extracomment>two keyings of one item of a paper form; %1 and %2 are answers</extracomment>
        <translation>Första inmatningen säger ”%1”, den här ”%2”. Titta på pappret och skriv in det en gång till: det som skrivs in två gånger gäller.</translation>
    </message>
    <message>
        <source>Unreadable on the paper</source>
        <translation>Oläsligt på pappret</translation>
    </message>
    <message>
        <source>Second keying from the paper: begin or end</source>
        <translation>Andra inmatningen från pappret: börja eller sluta</translation>
    </message>
    <message>
        <source>Second keying: key the paper once more.</source>
        <translation>Andra inmatningen: skriv in pappret en gång till.</translation>
    </message>
    <message>
        <source>What was keyed first is not shown. Only what differs is asked about.</source>
        <translation>Det som skrevs in först visas inte. Bara det som skiljer sig frågas det om.</translation>
    </message>
    <message numerus="yes">
        <source>Second keying: %n item(s) have been keyed once only.</source>
        <translation>
            <numerusform>Andra inmatningen: %n fråga har skrivits in bara en gång.</numerusform>
            <numerusform>Andra inmatningen: %n frågor har skrivits in bara en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first of them.</source>
        <translation>Här är den första.</translation>
    </message>
    <message numerus="yes">
        <source>Keyed twice: %n answer(s).</source>
        <translation>
            <numerusform>Inskrivet två gånger: %n svar.</numerusform>
            <numerusform>Inskrivet två gånger: %n svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not as keyed first, and have been changed.</source>
        <translation>
            <numerusform>%n av dem var inte som det skrevs först, och har ändrats.</numerusform>
            <numerusform>%n av dem var inte som de skrevs först, och har ändrats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable on the paper. An answer takes the mark away.</source>
        <translation>Oläsligt på pappret. Ett svar tar bort märket.</translation>
    </message>
    <message>
        <source>unreadable on the paper</source>
        <translation>oläsligt på pappret</translation>
    </message>
    <message>
        <source>%1 · second keying %2/%3</source>
        <extracomment>%1 is where in the section; %2 answers of %3 have been keyed a second time</extracomment>
        <translation>%1 · andra inmatningen %2/%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an item&apos;s number and %2 how many there are in the section</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>senaste 12 månaderna</translation>
    </message>
    <message>
        <source>The picture of the situation, area by area</source>
        <translation>Bilden av situationen, område för område</translation>
    </message>
</context>
<context>
    <name>UnderlagCli</name>
    <message>
        <source>(protected)</source>
        <translation>(skyddade uppgifter)</translation>
    </message>
    <message>
        <source>The vault&apos;s folder.</source>
        <translation>Valvets mapp.</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file; without it the terminal asks.</source>
        <translation>Ta lösenfrasen från filens första rad; utan fil ställs frågan i terminalen.</translation>
    </message>
    <message>
        <source>Write the recovery code to this new file instead of printing it.</source>
        <translation>Skriv återställningskoden till en ny fil i stället för på skärmen.</translation>
    </message>
    <message>
        <source>A practice vault: takes test identity numbers and nothing else.</source>
        <translation>Ett övningsvalv: tar bara testpersonnummer.</translation>
    </message>
    <message>
        <source>Who the first person is.</source>
        <translation>Vem den första personen är.</translation>
    </message>
    <message>
        <source>administrator (the default), supervisor or social-worker.</source>
        <translation>administrator (om inget anges), supervisor eller social-worker.</translation>
    </message>
    <message>
        <source>Ask only what this variant asks; without it everything.</source>
        <translation>Bara varianten som anges; annars alla frågor.</translation>
    </message>
    <message>
        <source>Choose a setting that the definition declares.</source>
        <translation>Välj ett av definitionens inställningsvärden.</translation>
    </message>
    <message>
        <source>List the instruments at hand.</source>
        <translation>Lista de instrument som finns.</translation>
    </message>
    <message>
        <source>Check definitions: prints FILE:LINE:COLUMN: error: CODE: text for each finding.</source>
        <translation>Kontrollera definitioner: skriver FIL:RAD:KOLUMN: error: KOD: text för varje anmärkning.</translation>
    </message>
    <message>
        <source>Print one JSON array of findings instead.</source>
        <translation>Skriv i stället en JSON-lista med anmärkningar.</translation>
    </message>
    <message>
        <source>Correct in the file what is one slip from a known word, and say so.</source>
        <translation>Rätta i filen det som är en felskrivning från ett känt ord, och säg det.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of definitions, for editors.</source>
        <translation>Skriv definitionernas JSON Schema, för textredigerare.</translation>
    </message>
    <message>
        <source>Show what an instrument asks and computes.</source>
        <translation>Visa vad ett instrument frågar och räknar ut.</translation>
    </message>
    <message>
        <source>Evaluate an expression and print its value.</source>
        <translation>Räkna ut ett uttryck och skriv dess värde.</translation>
    </message>
    <message>
        <source>JSON object whose names the expression can refer to as ${name}.</source>
        <translation>JSON-objekt vars namn uttrycket kan hänvisa till som ${namn}.</translation>
    </message>
    <message>
        <source>Print scores, findings and what the rules recorded, as JSON.</source>
        <translation>Skriv index, anmärkningar och det som reglerna fyllt i, som JSON.</translation>
    </message>
    <message>
        <source>Make a vault and print its recovery code, once.</source>
        <translation>Skapa ett valv och skriv dess återställningskod, en enda gång.</translation>
    </message>
    <message>
        <source>Say what a vault is and holds.</source>
        <translation>Visa vad ett valv är och innehåller.</translation>
    </message>
    <message>
        <source>Check every page of a vault and its audit trail.</source>
        <translation>Kontrollera varje sida i ett valv, och dess logg.</translation>
    </message>
    <message>
        <source>Make a practice vault with a made-up caseload.</source>
        <translation>Skapa ett övningsvalv med påhittade ärenden.</translation>
    </message>
    <message>
        <source>How many clients; 60 unless given.</source>
        <translation>Antal klienter; 60 om inget anges.</translation>
    </message>
    <message>
        <source>Which caseload: the same seed gives the same; 1 unless given.</source>
        <translation>Vilka ärenden: samma tal ger samma ärenden; 1 om inget anges.</translation>
    </message>
    <message>
        <source>The day the caseload ends (YYYY-MM-DD); today unless given.</source>
        <translation>Dagen då ärendena slutar (ÅÅÅÅ-MM-DD); i dag om inget anges.</translation>
    </message>
    <message>
        <source>List the caseload: case number, name, identity number, what is under way.</source>
        <translation>Lista ärendena: ärendenummer, namn, personnummer, vad som pågår.</translation>
    </message>
    <message>
        <source>Name, identity number or case number.</source>
        <translation>Namn, personnummer eller ärendenummer.</translation>
    </message>
    <message>
        <source>Only my own.</source>
        <translation>Bara mina egna.</translation>
    </message>
    <message>
        <source>Only with this instrument.</source>
        <translation>Bara med detta instrument.</translation>
    </message>
    <message>
        <source>Only in this state, such as sent; may be repeated.</source>
        <translation>Bara i detta läge, till exempel sent; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Only with a follow-up due before this day.</source>
        <translation>Bara där det är dags för uppföljning före denna dag.</translation>
    </message>
    <message>
        <source>List a client&apos;s assessments; CLIENT is an id of client list.</source>
        <translation>Lista en klients bedömningar; CLIENT är ett id från client list.</translation>
    </message>
    <message>
        <source>Print an assessment&apos;s answers, scores and findings as JSON.</source>
        <translation>Skriv en bedömnings svar, index och anmärkningar som JSON.</translation>
    </message>
    <message>
        <source>Write an assessment as PDF.</source>
        <translation>Skriv en bedömning som PDF.</translation>
    </message>
    <message>
        <source>The PDF; it must not exist.</source>
        <translation>PDF-filen; den får inte redan finnas.</translation>
    </message>
    <message>
        <source>Make a period&apos;s anonymised summaries.</source>
        <translation>Gör en periods avidentifierade sammanställningar.</translation>
    </message>
    <message>
        <source>Which instrument&apos;s plan; asi unless given.</source>
        <translation>Vilket instruments publiceringsplan; asi om inget anges.</translation>
    </message>
    <message>
        <source>The closed period, such as 2026-H1.</source>
        <translation>Den avslutade perioden, till exempel 2026-H1.</translation>
    </message>
    <message>
        <source>Folder to write the release&apos;s own folder in.</source>
        <translation>Mappen där utlämnandets egen mapp ska ligga.</translation>
    </message>
    <message>
        <source>Print exactly what would leave, and write nothing.</source>
        <translation>Visa precis vad som skulle lämnas ut, och skriv ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>A practice vault with %n made-up client(s): %1</source>
        <translation>
            <numerusform>Ett övningsvalv med %n påhittad klient: %1</numerusform>
            <numerusform>Ett övningsvalv med %n påhittade klienter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the social workers: %1</source>
        <translation>Socialsekreterarnas lösenfras: %1</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor: %1</source>
        <translation>Arbetsledarens lösenfras: %1</translation>
    </message>
    <message numerus="yes">
        <source>variant %1: %n item(s)</source>
        <translation>
            <numerusform>variant %1: %n fråga</numerusform>
            <numerusform>variant %1: %n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>setting %1: %2 (unless given %3)</source>
        <translation>inställning %1: %2 (om inget anges: %3)</translation>
    </message>
    <message>
        <source>score %1: %2</source>
        <translation>index %1: %2</translation>
    </message>
    <message>
        <source>may be summarised: %1 by %2</source>
        <translation>får sammanställas: %1 efter %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write with --out DIR, or look first with --preview.</source>
        <translation>Ange vart det ska skrivas med --out MAPP, eller titta först med --preview.</translation>
    </message>
    <message>
        <source>The release is withdrawn (%1): nothing leaves.</source>
        <translation>Utlämnandet är indraget (%1): ingenting lämnas ut.</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>skrivet: %1</translation>
    </message>
    <message>
        <source>Usage: underlag-cli COMMAND [ARGUMENT...] [--OPTION...]</source>
        <translation>Användning: underlag-cli KOMMANDO [ARGUMENT...] [--VAL...]</translation>
    </message>
    <message>
        <source>&quot;underlag-cli help COMMAND&quot; says more of one.</source>
        <translation>”underlag-cli help KOMMANDO” berättar mer om ett kommando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 saknas.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Ett argument saknas: %1.</translation>
    </message>
    <message>
        <source>There is an argument too many: %1.</source>
        <translation>Det är ett argument för mycket: %1.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Det gick inte att skriva till standard ut.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Kommandot ”%1” finns inte.</translation>
    </message>
    <message>
        <source>%1 has no variant &quot;%2&quot;.</source>
        <translation>%1 har ingen variant ”%2”.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 har ingen inställning ”%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2.</source>
        <translation>”%1” kan vara %2.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Lösenfras:</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>mapp: %1</translation>
    </message>
    <message>
        <source>vault: %1</source>
        <translation>valv: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>slag: %1</translation>
    </message>
    <message>
        <source>opened by: %1 (%2)</source>
        <translation>öppnat av: %1 (%2)</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>personer: %1</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>klienter: %1</translation>
    </message>
    <message>
        <source>notice: %1</source>
        <translation>upplysning: %1</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Samma en gång till:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role: administrator, supervisor or social-worker.</source>
        <translation>”%1” är ingen roll: administrator, supervisor eller social-worker.</translation>
    </message>
    <message>
        <source>The vault is made. Its recovery code follows, this once: print it and lock it in.</source>
        <translation>Valvet är skapat. Återställningskoden visas nu, denna enda gång: skriv ut den och lås in den.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>skadat: %1</translation>
    </message>
    <message>
        <source>audit trail: row %1 does not hold</source>
        <translation>logg: rad %1 stämmer inte</translation>
    </message>
    <message>
        <source>audit trail: it ends before what was witnessed; an older copy may have been put back</source>
        <translation>logg: den slutar före det som har bevittnats; en äldre kopia kan ha lagts tillbaka</translation>
    </message>
    <message>
        <source>The vault is damaged. Keep it as it is and restore a backup.</source>
        <translation>Valvet är skadat. Behåll det som det är och återställ en säkerhetskopia.</translation>
    </message>
    <message numerus="yes">
        <source>whole: every page, and %n row(s) of the audit trail</source>
        <translation>
            <numerusform>helt: varje sida, och %n rad i loggen</numerusform>
            <numerusform>helt: varje sida, och %n rader i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of an assessment.</source>
        <translation>”%1” är inget läge för en bedömning.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write it as 2026-H1.</source>
        <translation>”%1” är ingen period; skriv den som 2026-H1.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take.</source>
        <translation>En växel saknar sitt värde, eller har ett som den inte tar.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Det finns ingen växel ”%1”.</translation>
    </message>
    <message>
        <source>--%1: write a day that exists, as YYYY-MM-DD.</source>
        <translation>--%1: skriv en dag som finns, som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>Compare two versions of an instrument, and say which answers need a mapping.</source>
        <translation>Jämför två versioner av ett instrument och säg vilka svar som behöver en mappning.</translation>
    </message>
    <message>
        <source>What the items of the old version are called in the new one (YAML).</source>
        <translation>Vad den gamla versionens frågor heter i den nya (YAML).</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Skriv ut det som JSON.</translation>
    </message>
    <message>
        <source>The structure is the same.</source>
        <translation>Strukturen är densamma.</translation>
    </message>
    <message>
        <source>The structure is another.</source>
        <translation>Strukturen är en annan.</translation>
    </message>
    <message>
        <source>Every answer has a place in the new version.</source>
        <translation>Varje svar har en plats i den nya versionen.</translation>
    </message>
    <message>
        <source>A mapping has to say where these answers go:</source>
        <translation>En mappning måste säga vart dessa svar ska:</translation>
    </message>
    <message>
        <source>Take a form of another program in as a definition, and say what became of what it holds.</source>
        <translation>Ta in ett annat programs formulär som definition, och säg vad som blev av innehållet.</translation>
    </message>
    <message>
        <source>Folder to write the instrument&apos;s own folder in, or that folder.</source>
        <translation>Mapp att skriva instrumentets egen mapp i, eller den mappen.</translation>
    </message>
    <message>
        <source>Write the report to this new file, too.</source>
        <translation>Skriv rapporten även till den här nya filen.</translation>
    </message>
    <message>
        <source>Write an instrument, or a definition&apos;s file, for another program.</source>
        <translation>Skriv ett instrument, eller en definitions fil, för ett annat program.</translation>
    </message>
    <message>
        <source>The other program&apos;s format, such as xlsform.</source>
        <translation>Det andra programmets format, till exempel xlsform.</translation>
    </message>
    <message>
        <source>The new file to write.</source>
        <translation>Den nya filen att skriva.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format är ett av %1.</translation>
    </message>
    <message>
        <source>%1 is there already and is never overwritten; move it away or choose another name.</source>
        <translation>%1 finns redan och skrivs aldrig över; flytta den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is there already and is never overwritten; move it away or choose another folder.</source>
        <translation>%1 finns redan och skrivs aldrig över; flytta den eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Mappen %1 kunde inte skapas.</translation>
    </message>
    <message numerus="yes">
        <source>whole: %n file(s) that answers name</source>
        <translation>
            <numerusform>hel: %n fil som svar hänvisar till</numerusform>
            <numerusform>hela: %n filer som svar hänvisar till</numerusform>
        </translation>
    </message>
    <message>
        <source>--paper is one of %1.</source>
        <translation>--paper är något av %1.</translation>
    </message>
    <message>
        <source>The same as --paper result.</source>
        <translation>Samma som --paper result.</translation>
    </message>
    <message>
        <source>Language of the paper: sv, en, ...; feedback is in the client&apos;s without it.</source>
        <translation>Språk på utskriften: sv, en, ...; utan det är återkopplingen på klientens språk.</translation>
    </message>
    <message>
        <source>Write the form to be filled in by hand, as PDF.</source>
        <translation>Skriv formuläret att fylla i för hand, som PDF.</translation>
    </message>
    <message>
        <source>Language of the paper: sv, en, ...</source>
        <translation>Papperets språk: sv, en, …</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behålls</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttas</translation>
    </message>
    <message>
        <source>recoded</source>
        <translation>får annan kod</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>utgår</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passar inte</translation>
    </message>
    <message numerus="yes">
        <source>%1: an instance with %n answer(s) has no place</source>
        <translation>
            <numerusform>%1: en förekomst med %n svar har ingen plats</numerusform>
            <numerusform>%1: en förekomst med %n svar har ingen plats</numerusform>
        </translation>
    </message>
    <message>
        <source>newly asked: %1</source>
        <translation>nya frågor: %1</translation>
    </message>
    <message>
        <source>A mapping has to say where these answers go; without one the assessment stays as it is.</source>
        <translation>En mappning måste säga vart de här svaren går; utan den stannar bedömningen som den är.</translation>
    </message>
    <message>
        <source>Carried over.</source>
        <translation>Förd över.</translation>
    </message>
    <message>
        <source>This assessment takes no answers now.</source>
        <translation>Den här bedömningen tar inte emot svar nu.</translation>
    </message>
    <message>
        <source>Write an assessment&apos;s answers as a FHIR QuestionnaireResponse.</source>
        <translation>Skriv en bedömnings svar som en FHIR QuestionnaireResponse.</translation>
    </message>
    <message>
        <source>Give an unfinished assessment what a FHIR QuestionnaireResponse answers; what stands already stays.</source>
        <translation>Ge en pågående bedömning det som en FHIR QuestionnaireResponse svarar; det som redan står stannar.</translation>
    </message>
    <message>
        <source>Show what an unfinished assessment would be in another version of its instrument, or carry it over.</source>
        <translation>Visa vad en pågående bedömning skulle bli i en annan version av instrumentet, eller för över den.</translation>
    </message>
    <message>
        <source>The other version: an instrument, or its file.</source>
        <translation>Den andra versionen: ett instrument, eller dess fil.</translation>
    </message>
    <message>
        <source>Do it; without it nothing is changed.</source>
        <translation>Gör det; annars ändras inget.</translation>
    </message>
    <message>
        <source>How many families with children&apos;s cases beside them; none unless given.</source>
        <translation>Hur många familjer med barnärenden därutöver; inga om inget anges.</translation>
    </message>
    <message>
        <source>--clients, --families and --seed are whole numbers; there are 1 to 1000000 clients and at most 10000 families.</source>
        <translation>--clients, --families och --seed är heltal; det finns 1 till 1000000 klienter och högst 10000 familjer.</translation>
    </message>
    <message>
        <source>form (the default), empty, result, narrative, findings, feedback, journal, meeting or picture.</source>
        <translation>form (om inget annat anges), empty, result, narrative, findings, feedback, journal, meeting eller picture.</translation>
    </message>
    <message>
        <source>Take the survey&apos;s own passphrase from this file; without it the terminal asks.</source>
        <translation>Hämta enkätens egen lösenfras från den här filen; utan den frågar terminalen.</translation>
    </message>
    <message>
        <source>Say how many surveys were offered and answered in each period, and what can be opened.</source>
        <translation>Säg hur många enkäter som har erbjudits och besvarats i varje period, och vad som kan öppnas.</translation>
    </message>
    <message>
        <source>Make the key that surveys are sealed to, once.</source>
        <translation>Gör nyckeln som enkäter förseglas till, en gång.</translation>
    </message>
    <message>
        <source>Print the tables of a closed period&apos;s surveys.</source>
        <translation>Skriv ut tabellerna för en avslutad periods enkäter.</translation>
    </message>
    <message>
        <source>Which survey; user_survey unless given.</source>
        <translation>Vilken enkät; user_survey om inget anges.</translation>
    </message>
    <message>
        <source>Switch on a language that was not reviewed, in one vault.</source>
        <translation>Slå på ett språk som inte är granskat, i ett valv.</translation>
    </message>
    <message>
        <source>The language&apos;s code: fi, ar, so, ...</source>
        <translation>Språkets kod: fi, ar, so, ...</translation>
    </message>
    <message>
        <source>Switch it off again.</source>
        <translation>Slå av det igen.</translation>
    </message>
    <message>
        <source>Passphrase of the sealed surveys: %1</source>
        <translation>De förseglade enkäternas lösenfras: %1</translation>
    </message>
    <message>
        <source>%1 is offered in %2 here from now on.</source>
        <translation>%1 erbjuds på %2 här från och med nu.</translation>
    </message>
    <message>
        <source>%1 is no longer offered in %2 here.</source>
        <translation>%1 erbjuds inte längre på %2 här.</translation>
    </message>
    <message>
        <source>The survey&apos;s passphrase:</source>
        <translation>Enkätens lösenfras:</translation>
    </message>
    <message>
        <source>The survey is prepared. Without its passphrase nobody can ever open the answers.</source>
        <translation>Enkäten är förberedd. Utan dess lösenfras kan ingen någonsin öppna svaren.</translation>
    </message>
    <message>
        <source>offered: %1, answered: %2</source>
        <translation>erbjudna: %1, besvarade: %2</translation>
    </message>
    <message>
        <source>Not counted: %1 of another version of the questions, %2 that could not be opened.</source>
        <translation>Inte räknade: %1 på en annan version av frågorna, %2 som inte gick att öppna.</translation>
    </message>
    <message>
        <source>prepared: yes</source>
        <translation>förberedd: ja</translation>
    </message>
    <message>
        <source>prepared: no</source>
        <translation>förberedd: nej</translation>
    </message>
    <message>
        <source>The definition it goes over; the one it names unless given.</source>
        <translation>Den definition som det läggs över; den som det självt nämner om inget anges.</translation>
    </message>
    <message>
        <source>Check a content pack, or the folder that one is made of.</source>
        <translation>Kontrollera ett innehållspaket, eller den mapp som ett görs av.</translation>
    </message>
    <message>
        <source>The public key of who is to have signed it (minisign&apos;s).</source>
        <translation>Den öppna nyckeln för den som ska ha undertecknat det (minisigns).</translation>
    </message>
    <message>
        <source>Make a key to sign content packs with, and FILE.pub for those who check them.</source>
        <translation>Gör en nyckel att underteckna innehållspaket med, och FILE.pub för dem som kontrollerar dem.</translation>
    </message>
    <message>
        <source>The new key file; it is kept secret.</source>
        <translation>Den nya nyckelfilen; den hålls hemlig.</translation>
    </message>
    <message>
        <source>Make a content pack of a folder with pack.yaml and texts, signed.</source>
        <translation>Gör ett undertecknat innehållspaket av en mapp med pack.yaml och texter.</translation>
    </message>
    <message>
        <source>The key to sign with, as pack key or minisign made it.</source>
        <translation>Nyckeln att underteckna med, så som pack key eller minisign har gjort den.</translation>
    </message>
    <message>
        <source>Use a content pack for new assessments in a vault.</source>
        <translation>Använd ett innehållspaket för nya bedömningar i ett arkiv.</translation>
    </message>
    <message>
        <source>List a vault&apos;s content packs, and who may sign them.</source>
        <translation>Lista ett arkivs innehållspaket och vilka som får underteckna dem.</translation>
    </message>
    <message>
        <source>Use the definition&apos;s own wording again for new assessments.</source>
        <translation>Använd åter definitionens egen ordalydelse för nya bedömningar.</translation>
    </message>
    <message>
        <source>Accept packs signed with this key; with --remove and its id no longer.</source>
        <translation>Godta paket som är undertecknade med den här nyckeln; med --remove och dess nummer inte längre.</translation>
    </message>
    <message>
        <source>Whose key it is.</source>
        <translation>Vems nyckel det är.</translation>
    </message>
    <message>
        <source>Accept it no longer; FILE.pub is then the key&apos;s id.</source>
        <translation>Godta den inte längre; FILE.pub är då nyckelns nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added: answers are not counted together with those of %1.</source>
        <translation>
            <numerusform>%n fråga har lagts till: svaren räknas inte ihop med dem från %1.</numerusform>
            <numerusform>%n frågor har lagts till: svaren räknas inte ihop med dem från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>undertecknat av %1</translation>
    </message>
    <message>
        <source>Say whose signature it is to bear with --key FILE.pub, which you got another way.</source>
        <translation>Säg vems underskrift det ska bära med --key FILE.pub, som du har fått på annat sätt.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>En nyckel behöver en lösenfras.</translation>
    </message>
    <message>
        <source>not used: its signer is no longer accepted</source>
        <translation>används inte: den som har undertecknat det godtas inte längre</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Coded and rated</source>
        <translation>Kodad och skattad</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Återkopplad</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Väntar på granskning</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnad</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Filed in the case system</source>
        <translation>Förd till akten</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Socialsekreterare</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Arbetsledare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Skarpt</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personligt möte</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Från papper</translation>
    </message>
    <message>
        <source>Begin interview</source>
        <translation>Börja intervjun</translation>
    </message>
    <message>
        <source>Interview held</source>
        <translation>Intervjun är genomförd</translation>
    </message>
    <message>
        <source>Fed back to the client</source>
        <translation>Återkopplad till klienten</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Skicka till granskning</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Ta tillbaka från granskning</translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>Återlämna med kommentarer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Visa bedömningen</translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Fortsätt intervjun</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Visa resultatet</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>grundintervju</translation>
    </message>
    <message>
        <source>short baseline</source>
        <translation>kort grundintervju</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljning</translation>
    </message>
    <message>
        <source>The assessment is not at that step.</source>
        <translation>Bedömningen är inte vid det steget.</translation>
    </message>
    <message>
        <source>Your role in this vault does not allow it.</source>
        <translation>Din roll i det här valvet tillåter det inte.</translation>
    </message>
    <message>
        <source>It is your own interview: somebody else must decide.</source>
        <translation>Det är din egen intervju: någon annan måste besluta.</translation>
    </message>
    <message>
        <source>Only the one who interviewed can do this.</source>
        <translation>Bara den som intervjuade kan göra det.</translation>
    </message>
    <message>
        <source>Write what should be looked at again first.</source>
        <translation>Skriv först vad som ska ses över.</translation>
    </message>
    <message>
        <source>This instrument asks for no review.</source>
        <translation>Det här instrumentet kräver ingen granskning.</translation>
    </message>
    <message>
        <source>There is still something to settle in the interview.</source>
        <translation>Något återstår att reda ut i intervjun.</translation>
    </message>
    <message>
        <source>There are too few persons: somebody could be singled out, so nothing is given.</source>
        <translation>Personerna är för få: någon skulle kunna pekas ut, så ingenting lämnas ut.</translation>
    </message>
    <message>
        <source>A group holds one to four persons: somebody in it could be recognised.</source>
        <translation>En grupp har en till fyra personer: någon i den skulle kunna kännas igen.</translation>
    </message>
    <message>
        <source>All persons fall in one group: the table would tell something about each of them.</source>
        <translation>Alla personer hamnar i samma grupp: tabellen skulle berätta något om var och en av dem.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>om %n månad</numerusform>
            <numerusform>om %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully reached</source>
        <translation>Nått helt</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Nått delvis</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nått</translation>
    </message>
    <message>
        <source>Not applicable any more</source>
        <translation>Inte längre aktuellt</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Inte uppföljt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tackade nej</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>In an institution</source>
        <translation>På institution</translation>
    </message>
    <message>
        <source>Contact has ended</source>
        <translation>Kontakten har upphört</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Gick inte att nå</translation>
    </message>
    <message>
        <source>The goals were reached</source>
        <translation>Målen är nådda</translation>
    </message>
    <message>
        <source>The person wished it</source>
        <translation>Den enskilde ville det</translation>
    </message>
    <message>
        <source>Another measure instead</source>
        <translation>En annan insats i stället</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Den hjälpte inte</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annat skäl</translation>
    </message>
    <message>
        <source>Advice and supportive talks</source>
        <translation>Råd och stödsamtal</translation>
    </message>
    <message>
        <source>Parental support</source>
        <translation>Föräldrastöd</translation>
    </message>
    <message>
        <source>Family treatment</source>
        <translation>Familjebehandling</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact family</source>
        <translation>Kontaktfamilj</translation>
    </message>
    <message>
        <source>Structured open-care programme</source>
        <translation>Strukturerat öppenvårdsprogram</translation>
    </message>
    <message>
        <source>Addiction treatment in open care</source>
        <translation>Missbruksbehandling i öppenvård</translation>
    </message>
    <message>
        <source>Addiction treatment in a residential home</source>
        <translation>Missbruksbehandling på behandlingshem</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>Eftervård</translation>
    </message>
    <message>
        <source>Support at home</source>
        <translation>Boendestöd</translation>
    </message>
    <message>
        <source>Housing with support</source>
        <translation>Boende med stöd</translation>
    </message>
    <message>
        <source>Occupation or work training</source>
        <translation>Sysselsättning eller arbetsträning</translation>
    </message>
    <message>
        <source>Economic assistance</source>
        <translation>Ekonomiskt bistånd</translation>
    </message>
    <message>
        <source>Protected housing</source>
        <translation>Skyddat boende</translation>
    </message>
    <message>
        <source>Family home</source>
        <translation>Familjehem</translation>
    </message>
    <message>
        <source>Emergency family home</source>
        <translation>Jourhem</translation>
    </message>
    <message>
        <source>Home for care or residence</source>
        <translation>Hem för vård eller boende</translation>
    </message>
    <message>
        <source>Supported housing for the young</source>
        <translation>Stödboende</translation>
    </message>
    <message>
        <source>State institution</source>
        <translation>SiS-hem</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Annan insats</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a measure&apos;s name and its code in a code list</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Too few caseworkers stand behind it, or one of them behind most: it would judge their work.</source>
        <translation>För få handläggare står bakom det, eller en av dem bakom det mesta: det vore en dom över deras arbete.</translation>
    </message>
</context>
<context>
    <name>models::CaseloadModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, försenad</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Ingen bedömning än</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>in a column: this client is the reader&apos;s own</extracomment>
        <translation>Min</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>models::CasesModel</name>
    <message>
        <source>Holds</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3</source>
        <translation>%1 är %2; väntat var %3</translation>
    </message>
    <message>
        <source>%1 is not relevant; expected that it is</source>
        <translation>%1 är inte relevant; väntat var att den är det</translation>
    </message>
    <message>
        <source>%1 is relevant; expected that it is not</source>
        <translation>%1 är relevant; väntat var att den inte är det</translation>
    </message>
    <message>
        <source>the finding %1 does not appear; expected that it does</source>
        <translation>anmärkningen %1 visas inte; väntat var att den gör det</translation>
    </message>
    <message>
        <source>the finding %1 appears; expected that it does not</source>
        <translation>anmärkningen %1 visas; väntat var att den inte gör det</translation>
    </message>
    <message>
        <source>%1 lacks %2; expected that it lacks %3</source>
        <translation>%1 saknar %2; väntat var att det saknar %3</translation>
    </message>
    <message>
        <source>%1 cannot hold the answer that stands for it</source>
        <translation>%1 kan inte ha det svar som står för den</translation>
    </message>
</context>
<context>
    <name>models::DefinitionFindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upplysning</translation>
    </message>
    <message>
        <source>%1 at %2, %3: %4</source>
        <extracomment>a screen reader&apos;s name of a finding: error or warning, where, its code, what it says</extracomment>
        <translation>%1 vid %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>models::InstrumentTextsModel</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>models::PeopleModel</name>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1 (inte kvar)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>models::ReleaseTablesModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Indragen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Hel</translation>
    </message>
</context>
<context>
    <name>models::ReviewModel</name>
    <message>
        <source>The answer given is set aside: an earlier answer makes the question not relevant.</source>
        <translation>Svaret är undanlagt: ett tidigare svar gör att frågan inte är aktuell.</translation>
    </message>
    <message>
        <source>Recorded as %1 by a rule, because of an earlier answer.</source>
        <translation>Ifyllt som %1 av en regel, på grund av ett tidigare svar.</translation>
    </message>
    <message>
        <source>Passed over: an earlier answer makes the question not relevant.</source>
        <translation>Överhoppad: ett tidigare svar gör att frågan inte är aktuell.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Kept with a reason</source>
        <translation>Behållet med skäl</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Undanlagt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Obesvarad</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Märken</translation>
    </message>
</context>
<context>
    <name>models::ScoresModel</name>
    <message>
        <source>%1 (outside the range)</source>
        <translation>%1 (utanför skalan)</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Saknar: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
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
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Bothered (0–4)</source>
        <translation>Besvärad (0–4)</translation>
    </message>
    <message>
        <source>Wants help (0–4)</source>
        <translation>Behov av hjälp (0–4)</translation>
    </message>
    <message>
        <source>Interviewer (0–9)</source>
        <translation>Intervjuaren (0–9)</translation>
    </message>
</context>
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
        <translation>Typ av intervju</translation>
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
        <translation>Inga problem har uppgetts.</translation>
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
        <translation>jämförs inte: frågorna gällde olika tidsperioder</translation>
    </message>
    <message>
        <source>not compared: computed with different settings</source>
        <translation>jämförs inte: uträknat med olika inställningar</translation>
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
        <translation>säkerställt bättre, %1</translation>
    </message>
    <message>
        <source>reliably worse, %1</source>
        <translation>säkerställt sämre, %1</translation>
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
        <translation>Intervjuaren har markerat svaren inom två eller fler områden som otillförlitliga.</translation>
    </message>
    <message>
        <source>No published reliability: change is shown as plain difference.</source>
        <translation>Publicerat säkerhetsmått saknas: förändringen visas som enkel skillnad.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>last 6 months</source>
        <translation>senaste 6 månaderna</translation>
    </message>
    <message>
        <source>last 3 years</source>
        <translation>senaste 3 åren</translation>
    </message>
    <message>
        <source>several may be ticked</source>
        <translation>flera får kryssas</translation>
    </message>
    <message>
        <source>write 1 at what comes first, 2 at what comes next</source>
        <translation>skriv 1 vid det som kommer först, 2 vid det som kommer därnäst</translation>
    </message>
    <message>
        <source>Note on the interview: %1</source>
        <translation>Anteckning om intervjun: %1</translation>
    </message>
    <message>
        <source>Note on the section: %1</source>
        <translation>Anteckning om avsnittet: %1</translation>
    </message>
    <message>
        <source>%1 (last time: %2)</source>
        <translation>%1 (förra gången: %2)</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>som förra gången</translation>
    </message>
    <message>
        <source>easier than last time</source>
        <translation>lättare än förra gången</translation>
    </message>
    <message>
        <source>harder than last time</source>
        <translation>svårare än förra gången</translation>
    </message>
    <message>
        <source>This is what you told us, in short. Say so if something is wrong or missing: it is about you.</source>
        <translation>Det här är vad du har berättat, i korthet. Säg till om något är fel eller saknas: det handlar om dig.</translation>
    </message>
    <message>
        <source>Last time was %1.</source>
        <translation>Förra gången var %1.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Inget är besvarat än.</translation>
    </message>
    <message>
        <source>There is more in the form that was filled in. Ask to see it if you want to.</source>
        <translation>Det står mer i formuläret som fylldes i. Be att få se det om du vill.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Det som fungerar</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det som är svårt</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Det du sa</translation>
    </message>
    <message>
        <source>Help you want</source>
        <translation>Hjälp du vill ha</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Så ser vi det</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Noted with you</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Det här vill jag</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Det du har berättat</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>To be settled: %1</source>
        <translation>Att rätta: %1</translation>
    </message>
    <message>
        <source>To be settled, or kept with a reason</source>
        <translation>Att se över, eller behålla med ett skäl</translation>
    </message>
    <message>
        <source>To be settled, or kept with a reason: %1</source>
        <translation>Att se över, eller behålla med ett skäl: %1</translation>
    </message>
    <message>
        <source>Lacks a record of what was done</source>
        <translation>Saknar uppgift om vad som gjordes</translation>
    </message>
    <message>
        <source>Lacks a record of what was done: %1</source>
        <translation>Saknar uppgift om vad som gjordes: %1</translation>
    </message>
    <message>
        <source>To return to</source>
        <translation>Att återkomma till</translation>
    </message>
    <message>
        <source>To return to: %1</source>
        <translation>Att återkomma till: %1</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <translation>Utan svar: %1</translation>
    </message>
    <message>
        <source>Kept with a reason</source>
        <translation>Behållet med ett skäl</translation>
    </message>
    <message>
        <source>Kept with a reason: %1</source>
        <translation>Behållet med ett skäl: %1</translation>
    </message>
    <message>
        <source>Recorded what was done</source>
        <translation>Uppgift finns om vad som gjordes</translation>
    </message>
    <message>
        <source>Recorded what was done: %1</source>
        <translation>Uppgift finns om vad som gjordes: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Bra att veta: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget är kvar att reda ut.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Skäl: %1</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>Anmärkningar att reda ut: %1</translation>
    </message>
    <message>
        <source>Interviewer: %1.</source>
        <translation>Intervjuare: %1.</translation>
    </message>
    <message>
        <source>Also present: %1.</source>
        <translation>Också närvarande: %1.</translation>
    </message>
    <message>
        <source>Information was given about the purpose and how answers are put together.</source>
        <translation>Information har getts om syftet och om hur svaren sammanställs.</translation>
    </message>
    <message>
        <source>The client was told that it is voluntary.</source>
        <translation>Klienten har fått veta att det är frivilligt.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Jämfört med %1.</translation>
    </message>
    <message>
        <source>The form has no scores; the answers stand in it.</source>
        <translation>Formuläret har inga index; svaren står i det.</translation>
    </message>
    <message>
        <source>No answer called for anything to be done at once.</source>
        <translation>Inget svar krävde att något gjordes genast.</translation>
    </message>
    <message>
        <source>The interview is to be held.</source>
        <translation>Intervjun ska hållas.</translation>
    </message>
    <message>
        <source>The interview is to be completed.</source>
        <translation>Intervjun ska göras klar.</translation>
    </message>
    <message>
        <source>The result is to be gone through with the client.</source>
        <translation>Resultatet ska gås igenom med klienten.</translation>
    </message>
    <message>
        <source>The interview is to be handed over for review.</source>
        <translation>Intervjun ska skickas till granskning.</translation>
    </message>
    <message>
        <source>The interview is waiting for review.</source>
        <translation>Intervjun väntar på granskning.</translation>
    </message>
    <message>
        <source>The interview is to be completed after review.</source>
        <translation>Intervjun ska kompletteras efter granskning.</translation>
    </message>
    <message>
        <source>The result was gone through with the client on %1.</source>
        <translation>Resultatet gicks igenom med klienten %1.</translation>
    </message>
    <message>
        <source>A follow-up is due by %1.</source>
        <translation>Uppföljning ska göras senast %1.</translation>
    </message>
    <message>
        <source>No follow-up is due.</source>
        <translation>Ingen uppföljning är inplanerad.</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>vid personligt möte</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>införd från papper</translation>
    </message>
    <message>
        <source>present</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>Interpreter: %1.</source>
        <translation>Tolk: %1.</translation>
    </message>
    <message>
        <source>Interpreter: %1, %2.</source>
        <translation>Tolk: %1, %2.</translation>
    </message>
    <message>
        <source>What was done is not recorded yet.</source>
        <translation>Vad som gjordes är inte antecknat än.</translation>
    </message>
    <message>
        <source>Done: %1 (%2, %3)</source>
        <translation>Gjort: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>Gjort: %1 (%2)</translation>
    </message>
    <message>
        <source>bothered %1</source>
        <translation>besvärad %1</translation>
    </message>
    <message>
        <source>wish for help %1</source>
        <translation>behov av hjälp %1</translation>
    </message>
    <message>
        <source>interviewer&apos;s rating %1</source>
        <translation>intervjuarens skattning %1</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Intervjun</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Note to the journal: %1</source>
        <translation>Journalanteckning: %1</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Till mötet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>nothing is noted</source>
        <translation>inget är antecknat</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>ingen är antecknad</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>Tid som behövs</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>omkring %1 minuter</translation>
    </message>
    <message>
        <source>Safety, last time</source>
        <translation>Säkerhet, förra gången</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Senaste resultatet</translation>
    </message>
    <message>
        <source>This is the first interview.</source>
        <translation>Det här är den första intervjun.</translation>
    </message>
    <message>
        <source>Change since %1.</source>
        <translation>Förändring sedan %1.</translation>
    </message>
    <message>
        <source>Last result, %1</source>
        <translation>Senaste resultatet, %1</translation>
    </message>
    <message>
        <source>Never answered last time</source>
        <translation>Utan svar förra gången</translation>
    </message>
    <message>
        <source>Every question that was asked has an answer.</source>
        <translation>Varje fråga som ställdes har ett svar.</translation>
    </message>
    <message>
        <source>And %1 more, in the form.</source>
        <translation>Och %1 till, i formuläret.</translation>
    </message>
    <message>
        <source>Before the meeting: %1</source>
        <translation>Inför mötet: %1</translation>
    </message>
    <message>
        <source>Edited by hand: put together from the answers by the program, then changed by a person.</source>
        <translation>Ändrad för hand: programmet har satt ihop texten av svaren, sedan har en person ändrat i den.</translation>
    </message>
    <message>
        <source>Narrative: %1</source>
        <translation>Sammanfattning: %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Utskrivet %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Utskrivet %1 av %2</translation>
    </message>
    <message>
        <source>What we have said you want</source>
        <translation>Vad vi har sagt att du vill</translation>
    </message>
    <message>
        <source>set %1, fully reached</source>
        <translation>satt %1, nått helt</translation>
    </message>
    <message>
        <source>set %1, partly reached</source>
        <translation>satt %1, nått delvis</translation>
    </message>
    <message>
        <source>set %1, not reached</source>
        <translation>satt %1, inte nått</translation>
    </message>
    <message>
        <source>set %1, not applicable any more</source>
        <translation>satt %1, inte längre aktuellt</translation>
    </message>
    <message>
        <source>set %1, not followed up</source>
        <translation>satt %1, inte uppföljt</translation>
    </message>
    <message>
        <source>set %1, not looked at yet</source>
        <translation>satt %1, inte tittat på än</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Every goal that was set is reached.</source>
        <translation>Alla mål som sattes är nådda.</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <translation>Uppföljning med %1</translation>
    </message>
    <message>
        <source>%1, tried %2 times</source>
        <translation>%1, försökt %2 gånger</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <extracomment>a heading and how many stand under it</extracomment>
        <translation>Försenat: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>Kommande: %1</translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <translation>Att göra till och med %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Gjord %1 av %2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ingenting väntar.</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Inte besvarat än</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>Skyddsfaktorer</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Bättre än tidigare</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som tidigare</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Sämre än tidigare</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Förra gången</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Frågas inte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n styrka</numerusform>
            <numerusform>%n styrkor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective factor(s)</source>
        <translation>
            <numerusform>%n skyddsfaktor</numerusform>
            <numerusform>%n skyddsfaktorer</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>tidigare: %1</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentForm</name>
    <message>
        <source>No interpreter</source>
        <translation>Ingen tolk</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>&amp;Begin the interview</source>
        <translation>&amp;Börja intervjun</translation>
    </message>
    <message>
        <source>Keep for &amp;another day</source>
        <translation>Spara till en &amp;annan dag</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ty&amp;p av intervju</translation>
    </message>
    <message>
        <source>Interview &amp;date</source>
        <translation>Intervju&amp;datum</translation>
    </message>
    <message>
        <source>&amp;How you meet</source>
        <translation>Mötes&amp;form</translation>
    </message>
    <message>
        <source>Said beforehand</source>
        <translation>Sagt före intervjun</translation>
    </message>
    <message>
        <source>Inter&amp;preter</source>
        <translation>&amp;Tolk</translation>
    </message>
    <message>
        <source>Interpreter&apos;s &amp;language</source>
        <translation>Tolkens &amp;språk</translation>
    </message>
    <message>
        <source>Who else is present</source>
        <translation>Andra närvarande</translation>
    </message>
    <message>
        <source>The purpose, and that answers are put together without names</source>
        <translation>Syftet, och att svar sammanställs utan namn</translation>
    </message>
    <message>
        <source>That it is voluntary to answer</source>
        <translation>Att det är frivilligt att svara</translation>
    </message>
    <message>
        <source>The first one cannot be a follow-up.</source>
        <translation>Den första kan inte vara en uppföljning.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>Before the interview</source>
        <translation>Före intervjun</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2026-03-14.</source>
        <translation>Den dagen finns inte. Skriv så här: 2026-03-14.</translation>
    </message>
    <message>
        <source>A follow-up needs an earlier baseline, and there is one of each kind on a day at most.</source>
        <translation>En uppföljning kräver en tidigare grundintervju, och det kan finnas högst en av varje typ på samma dag.</translation>
    </message>
    <message>
        <source>There is already one of this kind on that day.</source>
        <translation>Det finns redan en av den här typen den dagen.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentRows</name>
    <message>
        <source>%1: %2</source>
        <comment>step, assessment</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CarryPage</name>
    <message>
        <source>the same</source>
        <translation>samma svar</translation>
    </message>
    <message>
        <source>goes to another item</source>
        <translation>går till en annan fråga</translation>
    </message>
    <message>
        <source>said in another code</source>
        <translation>sägs med en annan kod</translation>
    </message>
    <message>
        <source>is not asked any more</source>
        <translation>frågas inte längre</translation>
    </message>
    <message>
        <source>has no place</source>
        <translation>får inte plats</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;För över</translation>
    </message>
    <message>
        <source>What becomes of each answer</source>
        <translation>Vad det blir av varje svar</translation>
    </message>
    <message>
        <source>Carry over, %1</source>
        <translation>För över, %1</translation>
    </message>
    <message>
        <source>The two versions differ in a way that names alone do not settle. A mapping beside the newer version has to say where these answers go; until then the assessment goes on with its own version.</source>
        <translation>De två versionerna skiljer sig så att namnen inte räcker. En översättning bredvid den nyare versionen måste säga vart de här svaren går; tills dess fortsätter bedömningen med sin egen version.</translation>
    </message>
    <message>
        <source>newly asked: %1</source>
        <translation>nya frågor: %1</translation>
    </message>
    <message>
        <source>What has no place stays in the history.</source>
        <translation>Det som inte får plats finns kvar i historiken.</translation>
    </message>
    <message>
        <source>No answer is lost.</source>
        <translation>Inget svar går förlorat.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two versions</comment>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>To another version</source>
        <translation>Till en annan version</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of it have no place</source>
        <translation>
            <numerusform>%n svar i den får inte plats</numerusform>
            <numerusform>%n svar i den får inte plats</numerusform>
        </translation>
    </message>
    <message>
        <source>newly asked</source>
        <translation>ny fråga</translation>
    </message>
</context>
<context>
    <name>ui::CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Ny klient</translation>
    </message>
    <message>
        <source>Name, identity number or case number</source>
        <translation>Namn, personnummer eller ärendenummer</translation>
    </message>
    <message>
        <source>Find a client by name, identity number or case number</source>
        <translation>Sök klient på namn, personnummer eller ärendenummer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Väntar på granskning</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnade</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Bara mina</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here answers to that</source>
        <translation>Ingen klient stämmer med det</translation>
    </message>
    <message>
        <source>Look at the words above, or at how it is spelt.</source>
        <translation>Se över urvalet ovanför, eller stavningen.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Inga klienter än</translation>
    </message>
    <message>
        <source>This is where your clients stand.</source>
        <translation>Här visas klienterna.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Lägg till en klient</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Att göra i dag</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Den här veckan</translation>
    </message>
</context>
<context>
    <name>ui::CaseloadPreview</name>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Choose a client in the list.</source>
        <translation>Välj en klient i listan.</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Öppna klienten</translation>
    </message>
    <message>
        <source>No assessment yet.</source>
        <translation>Ingen bedömning än.</translation>
    </message>
    <message>
        <source>Interview %1 (%2)</source>
        <translation>Intervju %1 (%2)</translation>
    </message>
    <message>
        <source>To be done by %1 (%2)</source>
        <translation>Görs senast %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message>
        <source>Running …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Not run: the definition has errors</source>
        <translation>Inte körda: definitionen har fel</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Inga exempel</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) do not hold</source>
        <translation>
            <numerusform>%n exempel stämmer inte</numerusform>
            <numerusform>%n exempel stämmer inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s) hold</source>
        <translation>
            <numerusform>Exemplet stämmer</numerusform>
            <numerusform>Alla %n exempel stämmer</numerusform>
        </translation>
    </message>
    <message>
        <source>What was expected came.</source>
        <translation>Det blev som väntat.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Kör igen</translation>
    </message>
    <message>
        <source>Keep these answers as a case …</source>
        <translation>Spara svaren som exempel …</translation>
    </message>
    <message>
        <source>A case holds made-up answers and what is to come of them. Never write a real person&apos;s here.</source>
        <translation>Ett exempel har påhittade svar och vad som ska bli av dem. Skriv aldrig en verklig persons svar här.</translation>
    </message>
    <message>
        <source>Cases of the definition</source>
        <translation>Definitionens exempel</translation>
    </message>
    <message>
        <source>What of the case does not hold</source>
        <translation>Vad i exemplet som inte stämmer</translation>
    </message>
</context>
<context>
    <name>ui::ClientForm</name>
    <message>
        <source>It should have ten or twelve digits.</source>
        <translation>Det ska ha tio eller tolv siffror.</translation>
    </message>
    <message>
        <source>Only digits, and one hyphen or plus before the last four. A reserve number cannot be checked: leave the field empty and write the birth date.</source>
        <translation>Bara siffror, och ett bindestreck eller plus före de fyra sista. Ett reservnummer kan inte kontrolleras: lämna fältet tomt och skriv födelsedatum.</translation>
    </message>
    <message>
        <source>The first digits are no day that exists. Compare with the source.</source>
        <translation>De första siffrorna är ingen dag som finns. Jämför med källan.</translation>
    </message>
    <message>
        <source>The birth date lies ahead. Who is 100 or older has a plus instead of the hyphen.</source>
        <translation>Födelsedatumet ligger framåt i tiden. Den som är 100 år eller äldre har plus i stället för bindestreck.</translation>
    </message>
    <message>
        <source>The last digit does not agree with the others: one digit is mistyped.</source>
        <translation>Den sista siffran stämmer inte med de andra: någon siffra är felskriven.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Som programmet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Add the client</source>
        <translation>&amp;Lägg till klienten</translation>
    </message>
    <message>
        <source>&amp;Go to the one who has it</source>
        <translation>&amp;Gå till den som har det</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Change what is recorded</source>
        <translation>Ändra uppgifterna</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Identity number or coordination number</source>
        <translation>&amp;Personnummer eller samordningsnummer</translation>
    </message>
    <message>
        <source>&amp;Born, as told</source>
        <translation>&amp;Född, enligt egen uppgift</translation>
    </message>
    <message>
        <source>&amp;Case number</source>
        <translation>Ä&amp;rendenummer</translation>
    </message>
    <message>
        <source>The client&apos;s &amp;language</source>
        <translation>&amp;Klientens språk</translation>
    </message>
    <message>
        <source>Only where there is no identity number: year-month-day.</source>
        <translation>Bara när personnummer saknas: år-månad-dag.</translation>
    </message>
    <message>
        <source>&amp;Protected identity: masked in every list</source>
        <translation>Skydda&amp;de personuppgifter: döljs i alla listor</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Född %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>coordination number</source>
        <translation>samordningsnummer</translation>
    </message>
    <message>
        <source>a test number: nobody has it</source>
        <translation>ett testnummer: ingen har det</translation>
    </message>
    <message>
        <source>Practice takes only the authorities&apos; test numbers.</source>
        <translation>Övning tar bara myndigheternas testnummer.</translation>
    </message>
    <message>
        <source>Ten or twelve digits.</source>
        <translation>Tio eller tolv siffror.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>En klient behöver ett namn.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 1984-03-14.</source>
        <translation>Den dagen finns inte. Skriv så här: 1984-03-14.</translation>
    </message>
    <message>
        <source>This is a practice vault: it takes only the authorities&apos; test numbers.</source>
        <translation>Det här är ett övningsvalv: det tar bara myndigheternas testnummer.</translation>
    </message>
    <message>
        <source>This is a test number: it belongs in a practice vault.</source>
        <translation>Det här är ett testnummer: det hör hemma i ett övningsvalv.</translation>
    </message>
    <message>
        <source>Somebody in this vault already has this number.</source>
        <translation>Någon i valvet har redan det här numret.</translation>
    </message>
</context>
<context>
    <name>ui::ClientPage</name>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ä&amp;ndra</translation>
    </message>
    <message>
        <source>New &amp;assessment</source>
        <translation>Ny &amp;bedömning</translation>
    </message>
    <message>
        <source>Protected identity: masked in every list, never exported by name.</source>
        <translation>Skyddade personuppgifter: döljs i alla listor, lämnas aldrig ut med namn.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>Resultat över tid</translation>
    </message>
    <message>
        <source>No assessment yet. The first one is a baseline.</source>
        <translation>Ingen bedömning än. Den första är en grundintervju.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>ärende %1</translation>
    </message>
    <message>
        <source>&amp;Before the meeting</source>
        <translation>&amp;Inför mötet</translation>
    </message>
    <message>
        <source>The &amp;page as PDF…</source>
        <translation>&amp;Sidan som PDF…</translation>
    </message>
    <message>
        <source>The day for a &amp;calendar…</source>
        <translation>Dagen till en &amp;kalender…</translation>
    </message>
    <message>
        <source>Save the page before the meeting as PDF</source>
        <translation>Spara sidan inför mötet som PDF</translation>
    </message>
    <message>
        <source>Save the planned day for a calendar</source>
        <translation>Spara den planerade dagen till en kalender</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Spara till en kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Carry over to version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>För över till version %1</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Att göra i ärendet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>New case %1, within 12 months of the closing %2.</source>
        <extracomment>both are days</extracomment>
        <translation>Nytt ärende %1, inom 12 månader efter avslutet %2.</translation>
    </message>
    <message>
        <source>No new case within 12 months of the closing %1.</source>
        <extracomment>a day</extracomment>
        <translation>Inget nytt ärende inom 12 månader efter avslutet %1.</translation>
    </message>
    <message>
        <source>&amp;Picture: %1 · %2</source>
        <comment>assessment, date</comment>
        <translation>&amp;Bild: %1 · %2</translation>
    </message>
    <message>
        <source>The situation in one picture, area by area (F7)</source>
        <translation>Situationen i en bild, område för område (F7)</translation>
    </message>
</context>
<context>
    <name>ui::CodeStep</name>
    <message>
        <source>The recovery code</source>
        <translation>Återställningskoden</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, this code is the only way back in. It is shown this once. Write it down or print it, and keep it locked up, away from this computer.</source>
        <translation>Om en lösenfras glöms bort är koden den enda vägen tillbaka in. Den visas bara denna gång. Skriv av den eller skriv ut den, och förvara den inlåst, inte vid datorn.</translation>
    </message>
    <message>
        <source>&amp;Type it here from your paper</source>
        <translation>&amp;Skriv in den här från ditt papper</translation>
    </message>
    <message>
        <source>So that it is certain that it was written down right.</source>
        <translation>Så att det är säkert att den är rätt avskriven.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>&amp;Save a page to print…</source>
        <translation>Spara en sida att skriva &amp;ut…</translation>
    </message>
</context>
<context>
    <name>ui::CreateStep</name>
    <message>
        <source>Create a vault</source>
        <translation>Skapa ett valv</translation>
    </message>
    <message>
        <source>A vault is a folder on this computer. What is in it can be read only with a passphrase.</source>
        <translation>Ett valv är en mapp på den här datorn. Innehållet kan läsas bara med en lösenfras.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Real: for people who exist</source>
        <translation>S&amp;karpt: för verkliga personer</translation>
    </message>
    <message>
        <source>Practic&amp;e: for made-up people only, marked on every page</source>
        <translation>&amp;Övning: bara för påhittade personer, märkt på varje sida</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Välj en mapp.</translation>
    </message>
    <message>
        <source>Write your name: it stands at what you do.</source>
        <translation>Skriv ditt namn: det står vid det du gör.</translation>
    </message>
    <message>
        <source>The passphrase is not long enough, or the two are not the same.</source>
        <translation>Lösenfrasen är för kort, eller så är de två inte lika.</translation>
    </message>
</context>
<context>
    <name>ui::DeadlineRows</name>
    <message>
        <source>by %1 (%2)</source>
        <extracomment>%1 is a day, %2 &quot;in 2 weeks&quot;</extracomment>
        <translation>senast %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>was to be done by %1, %n day(s) late</source>
        <translation>
            <numerusform>skulle ha gjorts senast %1, %n dag sent</numerusform>
            <numerusform>skulle ha gjorts senast %1, %n dagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message numerus="yes">
        <source>done %1, %n day(s) late</source>
        <translation>
            <numerusform>gjort %1, %n dag sent</numerusform>
            <numerusform>gjort %1, %n dagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Varför det är sent</translation>
    </message>
    <message>
        <source>Why it is late: %1</source>
        <translation>Varför det är sent: %1</translation>
    </message>
</context>
<context>
    <name>ui::DemoStep</name>
    <message>
        <source>A made-up caseload</source>
        <translation>Påhittade ärenden</translation>
    </message>
    <message>
        <source>Clients, interviews and follow-ups over three years. Nobody in it exists.</source>
        <translation>Klienter, intervjuer och uppföljningar under tre år. Ingen av dem finns.</translation>
    </message>
    <message>
        <source>Making the caseload</source>
        <translation>Ärendena skapas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>One of the two key files was damaged, and has been mended from the other.</source>
        <translation>En av de två nyckelfilerna var skadad och har lagats från den andra.</translation>
    </message>
    <message>
        <source>Look at the disk: take a backup today.</source>
        <translation>Se över disken: ta en säkerhetskopia i dag.</translation>
    </message>
    <message>
        <source>The vault was opened with its recovery code.</source>
        <translation>Valvet har öppnats med återställningskoden.</translation>
    </message>
    <message>
        <source>It is logged, and seen by everybody who works here.</source>
        <translation>Det står i loggen och syns för alla som arbetar här.</translation>
    </message>
    <message>
        <source>What was done last is kept here but is not saved yet. %1</source>
        <translation>Det senaste finns kvar här men är inte sparat än. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The database is older than the trail that was kept beside it: somebody or something put an old copy back.</source>
        <translation>Arkivet är äldre än loggen som förvarades bredvid det: någon eller något har lagt tillbaka en gammal kopia.</translation>
    </message>
    <message>
        <source>What was done since is not in it. Ask who restored it, and when.</source>
        <translation>Det som gjorts sedan dess finns inte med. Fråga vem som återställde det, och när.</translation>
    </message>
    <message>
        <source>One of the two key files is damaged and could not be mended.</source>
        <translation>En av de två nyckelfilerna är skadad och gick inte att laga.</translation>
    </message>
    <message>
        <source>One of the two key files was gone, and has been made again from the other.</source>
        <translation>En av de två nyckelfilerna saknades och har gjorts på nytt från den andra.</translation>
    </message>
    <message>
        <source>One of the two key files was an old one, and has been renewed from the other.</source>
        <translation>En av de två nyckelfilerna var gammal och har förnyats från den andra.</translation>
    </message>
    <message>
        <source>Somebody may have put it back: ask who.</source>
        <translation>Någon kan ha lagt tillbaka den: fråga vem.</translation>
    </message>
    <message>
        <source>It has been looked into</source>
        <translation>Det är utrett</translation>
    </message>
</context>
<context>
    <name>ui::DeskPalette</name>
    <message>
        <source>Go to the caseload</source>
        <translation>Gå till ärenden</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>Gå till utlämnande</translation>
    </message>
    <message>
        <source>Go to people and rules</source>
        <translation>Gå till personer och regler</translation>
    </message>
    <message>
        <source>Go to the instruments</source>
        <translation>Gå till instrument</translation>
    </message>
    <message>
        <source>Go somewhere, or do something: a word of it</source>
        <translation>Gå någonstans eller gör något: ett ord av det</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a button with a menu, %2 what is chosen in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to follow-up</source>
        <translation>Gå till uppföljning</translation>
    </message>
    <message>
        <source>Hand over the survey: %1</source>
        <extracomment>%1 is a survey, %2 whom it is for</extracomment>
        <translation>Lämna över enkäten: %1</translation>
    </message>
    <message>
        <source>Hand over the survey: %1, %2</source>
        <translation>Lämna över enkäten: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DueRows</name>
    <message>
        <source>Follow-up of %1 due %2 (%3)</source>
        <extracomment>%1 is an instrument, %2 a day, %3 &quot;in 2 weeks&quot; or &quot;3 days ago&quot;</extracomment>
        <translation>Uppföljning med %1 senast %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Försökt %n gång.</numerusform>
            <numerusform>Försökt %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note, if there is something to say</source>
        <translation>Anteckning, om något behöver sägas</translation>
    </message>
    <message>
        <source>Note on the follow-up of %1</source>
        <translation>Anteckning om uppföljningen med %1</translation>
    </message>
    <message>
        <source>&amp;Begin the follow-up</source>
        <translation>&amp;Börja uppföljningen</translation>
    </message>
    <message>
        <source>&amp;Tried, not reached</source>
        <translation>&amp;Försökt, inte nådd</translation>
    </message>
    <message>
        <source>There will be no follow-up interview: why</source>
        <translation>Det blir ingen uppföljningsintervju: varför</translation>
    </message>
    <message>
        <source>&amp;No follow-up…</source>
        <translation>Blir &amp;inte av…</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationView</name>
    <message>
        <source>It has no expressions, and no check names it.</source>
        <translation>Den har inga uttryck, och ingen kontroll nämner den.</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Varför det är så</translation>
    </message>
    <message>
        <source>The item&apos;s expressions and what they come to</source>
        <translation>Frågans uttryck och vad de blir</translation>
    </message>
    <message>
        <source>Try an expression</source>
        <translation>Pröva ett uttryck</translation>
    </message>
    <message>
        <source>An expression to try on the answers</source>
        <translation>Ett uttryck att pröva på svaren</translation>
    </message>
    <message>
        <source>What the expression comes to</source>
        <translation>Vad uttrycket blir</translation>
    </message>
</context>
<context>
    <name>ui::FeedbackLines</name>
    <message>
        <source>Works</source>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>Is hard</source>
        <translation>Är svårt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Wants help</source>
        <translation>Vill ha hjälp</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan förra gången</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Works&quot; or &quot;Is hard&quot;, %2 what the client answered</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remark on</source>
        <translation>Inget att anmärka på</translation>
    </message>
    <message>
        <source>Open %1 in an editor</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Öppna %1 i redigerare</translation>
    </message>
    <message>
        <source>Open in an editor</source>
        <translation>Öppna i redigerare</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrera anmärkningarna</translation>
    </message>
    <message>
        <source>Findings of the definition</source>
        <translation>Definitionens anmärkningar</translation>
    </message>
    <message>
        <source>Write %1 instead of %2</source>
        <extracomment>in a definition&apos;s text: what stands there, and what is to</extracomment>
        <translation>Skriv %1 i stället för %2</translation>
    </message>
</context>
<context>
    <name>ui::GoalRows</name>
    <message>
        <source>set %1</source>
        <extracomment>%1 is the day a goal was set</extracomment>
        <translation>satt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what came of a goal, and the day it was looked at</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Follow up again</source>
        <translation>Följ upp igen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, goal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note, if there is something to say</source>
        <translation>Anteckning, om något behöver sägas</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Anteckning om %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, goal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No goal has been set yet.</source>
        <translation>Inget mål har satts än.</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Ett nytt mål</translation>
    </message>
    <message>
        <source>A new goal, in the client&apos;s words</source>
        <translation>Ett nytt mål, med klientens ord</translation>
    </message>
</context>
<context>
    <name>ui::HandOverPage</name>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Hand over the survey</source>
        <translation>Lämna över enkäten</translation>
    </message>
    <message>
        <source>The screen shows the survey and nothing else until you write the passphrase you opened the vault with. No name goes with it, whoever&apos;s page you come from. Only what is handed in is kept, sealed, and neither you nor the screen can tell afterwards whether somebody answered. Turn the screen away from yourself.</source>
        <translation>Skärmen visar enkäten och ingenting annat tills du skriver lösenfrasen som du öppnade valvet med. Inget namn följer med, vems sida du än kommer från. Bara det som lämnas in sparas, förseglat, och efteråt kan varken du eller skärmen säga om någon har svarat. Vänd skärmen från dig.</translation>
    </message>
    <message>
        <source>It has to be prepared once before it can be handed over: a supervisor or an administrator does that.</source>
        <translation>Enkäten måste förberedas en gång innan den kan lämnas över: det gör en arbetsledare eller administratör.</translation>
    </message>
    <message>
        <source>&amp;Prepare the survey…</source>
        <translation>&amp;Förbered enkäten…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Hand over to: %1</source>
        <translation>Lämna över till: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportReport</name>
    <message>
        <source>Everything came over as it was.</source>
        <translation>Allt kom med som det var.</translation>
    </message>
    <message>
        <source>What became of the definition that was taken in</source>
        <translation>Vad som blev av den definition som togs in</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av det</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Vad det var</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>in another shape</source>
        <translation>i annan form</translation>
    </message>
    <message>
        <source>Kept in another shape: %1. Left out: %2. The same stands in import.txt in the folder.</source>
        <translation>Kvar i annan form: %1. Utelämnat: %2. Samma sak står i import.txt i mappen.</translation>
    </message>
</context>
<context>
    <name>ui::InstrumentsPage</name>
    <message>
        <source>Open a definition&apos;s file</source>
        <translation>Öppna en definitions fil</translation>
    </message>
    <message>
        <source>Open a definition&apos;s folder</source>
        <translation>Öppna en definitions mapp</translation>
    </message>
    <message>
        <source>Read it again and run its cases</source>
        <translation>Läs om och kör exemplen</translation>
    </message>
    <message>
        <source>Open it in an editor</source>
        <translation>Öppna i redigerare</translation>
    </message>
    <message>
        <source>Keep the trial&apos;s answers as a case</source>
        <translation>Spara provets svar som exempel</translation>
    </message>
    <message>
        <source>Install it on this computer</source>
        <translation>Installera på den här datorn</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Stäng definitionen</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nästa område</translation>
    </message>
    <message>
        <source>&amp;Another …</source>
        <translation>&amp;En annan …</translation>
    </message>
    <message>
        <source>Close this definition and choose another (Ctrl+W)</source>
        <translation>Stäng den här definitionen och välj en annan (Ctrl+W)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installera</translation>
    </message>
    <message>
        <source>New assessments on this computer can be made with it (Ctrl+I)</source>
        <translation>Nya bedömningar på den här datorn kan göras med den (Ctrl+I)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>Ta i bruk i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Ta &amp;ur bruk</translation>
    </message>
    <message>
        <source>New assessments can be made with this version again</source>
        <translation>Nya bedömningar kan göras med den här versionen igen</translation>
    </message>
    <message>
        <source>No new assessments with this version; what was begun goes on</source>
        <translation>Inga nya bedömningar med den här versionen; det som är påbörjat fortsätter</translation>
    </message>
    <message>
        <source>Write, check, try out and install what interviews ask.</source>
        <translation>Skriv, kontrollera, pröva och installera det som intervjuer frågar.</translation>
    </message>
    <message>
        <source>%1. It has errors: the last text that could be read is tried.</source>
        <translation>%1. Den har fel: den senaste text som gick att läsa prövas.</translation>
    </message>
    <message>
        <source>%1. It has errors: there is nothing to try yet.</source>
        <translation>%1. Den har fel: det finns inget att pröva än.</translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation>Öppna en definition</translation>
    </message>
    <message>
        <source>Definitions and forms (%1)</source>
        <translation>Definitioner och formulär (%1)</translation>
    </message>
    <message>
        <source>Where shall the new folder %1 be?</source>
        <translation>Var ska den nya mappen %1 ligga?</translation>
    </message>
    <message>
        <source>No form of another program is known by the name %1.</source>
        <translation>Inget formulär från ett annat program känns igen på namnet %1.</translation>
    </message>
    <message>
        <source>These can be opened: %1.</source>
        <translation>De här kan öppnas: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be taken in.</source>
        <translation>%1 kan inte tas in.</translation>
    </message>
    <message>
        <source>%1 %2 is installed already, just as it is here.</source>
        <translation>%1 %2 är redan installerad, precis som den är här.</translation>
    </message>
    <message>
        <source>%1 %2 is installed.</source>
        <translation>%1 %2 är installerad.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Den ligger i %1.</translation>
    </message>
    <message>
        <source>New assessments can be made with %1 again.</source>
        <translation>Nya bedömningar kan göras med %1 igen.</translation>
    </message>
    <message>
        <source>No new assessments are made with %1. What was begun with it goes on.</source>
        <translation>Inga nya bedömningar görs med %1. Det som är påbörjat med den fortsätter.</translation>
    </message>
    <message>
        <source>This computer has no program for %1.</source>
        <translation>Den här datorn har inget program för %1.</translation>
    </message>
    <message>
        <source>Open it in an editor yourself: what you save is shown here at once.</source>
        <translation>Öppna den själv i en redigerare: det du sparar visas här genast.</translation>
    </message>
    <message>
        <source>Keep these answers as a case</source>
        <translation>Spara svaren som exempel</translation>
    </message>
    <message>
        <source>What is it a case of? What comes of the answers now is what the case expects.</source>
        <translation>Vad är det ett exempel på? Det som blir av svaren nu är det som exemplet väntar sig.</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Spara som exempel</translation>
    </message>
    <message>
        <source>The case is written to %1.</source>
        <translation>Exemplet är skrivet till %1.</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Jämför med en annan version</translation>
    </message>
    <message>
        <source>Install a content pack</source>
        <translation>Installera ett innehållspaket</translation>
    </message>
    <message>
        <source>Content packs (%1)</source>
        <translation>Innehållspaket (%1)</translation>
    </message>
    <message>
        <source>New assessments are made with %1.</source>
        <translation>Nya bedömningar görs med %1.</translation>
    </message>
    <message numerus="yes">
        <source>It adds %n question(s). Their answers are not counted together with earlier ones.</source>
        <translation>
            <numerusform>Det lägger till %n fråga. Svaren räknas inte ihop med tidigare svar.</numerusform>
            <numerusform>Det lägger till %n frågor. Svaren räknas inte ihop med tidigare svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores and counts are as before. Assessments that were begun keep their wording.</source>
        <translation>Index och antal är som förut. Bedömningar som är påbörjade behåller sin ordalydelse.</translation>
    </message>
    <message>
        <source>%1 is signed, but something in it is wrong. Tell whoever made it:</source>
        <translation>%1 är undertecknad, men något i den är fel. Säg till den som har gjort den:</translation>
    </message>
    <message>
        <source>Take the content pack out?</source>
        <translation>Ta bort innehållspaketet?</translation>
    </message>
    <message>
        <source>New assessments are made with the definition&apos;s own words again. What was begun keeps its wording.</source>
        <translation>Nya bedömningar görs åter med definitionens egna ord. Det som är påbörjat behåller sin ordalydelse.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>New assessments with %1 are made with the definition&apos;s own words.</source>
        <translation>Nya bedömningar med %1 görs med definitionens egna ord.</translation>
    </message>
</context>
<context>
    <name>ui::KioskReturn</name>
    <message>
        <source>&amp;Passphrase of the person the screen belongs to</source>
        <translation>&amp;Lösenfras för den som skärmen tillhör</translation>
    </message>
    <message>
        <source>&amp;Take the screen back</source>
        <translation>&amp;Ta tillbaka skärmen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>That is not the passphrase the vault was opened with. Try again.</source>
        <translation>Det är inte lösenfrasen som valvet öppnades med. Försök igen.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageApproval</name>
    <message>
        <source>Written without a reviewer, and off until a methods lead switches it on here. A changed text switches its language off again.</source>
        <translation>Skrivet utan granskare, och avslaget tills en metodstödjare slår på det här. Ändras en text slås språket av igen.</translation>
    </message>
    <message>
        <source>Written without a reviewer, and off until a methods lead switches it on here.</source>
        <translation>Skrivet utan granskare, och avslaget tills en metodstödjare slår på det här.</translation>
    </message>
    <message>
        <source>%1 (%2) may be used in interviews and surveys</source>
        <extracomment>%1 is a language, in itself, %2 its code</extracomment>
        <translation>%1 (%2) får användas i intervjuer och enkäter</translation>
    </message>
    <message>
        <source>Switch on %1?</source>
        <translation>Slå på %1?</translation>
    </message>
    <message>
        <source>Has somebody who speaks it read every text of this instrument, and for a survey the screen that is handed over too? It is entered in the trail that you switched it on.</source>
        <translation>Har någon som talar språket läst alla instrumentets texter, och för en enkät även skärmen som lämnas över? Det antecknas i loggen att du slog på det.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Slå på det</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Caseload</source>
        <translation>&amp;Ärenden</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Utlämnande</translation>
    </message>
    <message>
        <source>&amp;People and rules</source>
        <translation>&amp;Personer och regler</translation>
    </message>
    <message>
        <source>&amp;Light, dark, high contrast</source>
        <translation>&amp;Ljust, mörkt, hög kontrast</translation>
    </message>
    <message>
        <source>&amp;About Underlag</source>
        <translation>&amp;Om Underlag</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>%1 – PRACTICE – Underlag</source>
        <translation>%1 – ÖVNING – Underlag</translation>
    </message>
    <message>
        <source>%1 – Underlag</source>
        <translation>%1 – Underlag</translation>
    </message>
    <message>
        <source>About Underlag</source>
        <translation>Om Underlag</translation>
    </message>
    <message>
        <source>Underlag %1. Structured assessment in social services, on this computer and nowhere else.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Underlag %1. Strukturerade bedömningar i socialtjänsten, på den här datorn och ingen annanstans.

Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Något är inte sparat</translation>
    </message>
    <message>
        <source>The last answers are kept here but could not be written to the disk. Make room, or put the disk back, and try again. If the program is closed now they are lost.</source>
        <translation>De senaste svaren finns kvar här men kunde inte skrivas till disken. Gör plats, eller sätt tillbaka disken, och försök igen. Stängs programmet nu går de förlorade.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Stäng och förlora dem</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Uppföljning</translation>
    </message>
    <message>
        <source>&amp;Hand over the survey</source>
        <translation>&amp;Lämna över enkäten</translation>
    </message>
</context>
<context>
    <name>ui::MeasureForm</name>
    <message>
        <source>There is no such day. Write it as 2026-03-14.</source>
        <translation>Den dagen finns inte. Skriv som 2026-03-14.</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>V&amp;ad</translation>
    </message>
    <message>
        <source>&amp;Who carries it out</source>
        <translation>&amp;Vem som utför den</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Empty while it goes on.</source>
        <translation>Tomt medan den pågår.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Varför den avslutades</translation>
    </message>
    <message>
        <source>&amp;Save the measure</source>
        <translation>&amp;Spara insatsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Det var ett misstag</translation>
    </message>
    <message>
        <source>Takes the measure away; the trail keeps that it stood here</source>
        <translation>Tar bort insatsen; loggen minns att den stod här</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
</context>
<context>
    <name>ui::MeasureLists</name>
    <message>
        <source>Underlag&apos;s own</source>
        <translation>Underlags egen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n codes</source>
        <translation>
            <numerusform>%1: %n kod</numerusform>
            <numerusform>%1: %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>The list needs a name, with its year: KSI 2024.</source>
        <translation>Listan behöver ett namn, med år: KSI 2024.</translation>
    </message>
    <message>
        <source>Load a code list</source>
        <translation>Läs in en kodlista</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Code lists of measures</source>
        <translation>Kodlistor för insatser</translation>
    </message>
    <message>
        <source>Name of a &amp;list</source>
        <translation>Listans &amp;namn</translation>
    </message>
    <message>
        <source>As KSI 2024. A list of that name is replaced.</source>
        <translation>Som KSI 2024. En lista med samma namn ersätts.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;Läs in från fil…</translation>
    </message>
</context>
<context>
    <name>ui::MeasureRows</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>No measure is recorded.</source>
        <translation>Ingen insats är antecknad.</translation>
    </message>
    <message>
        <source>New &amp;measure</source>
        <translation>Ny &amp;insats</translation>
    </message>
</context>
<context>
    <name>ui::NarrativeEdit</name>
    <message>
        <source>The answers in sentences</source>
        <translation>Svaren i meningar</translation>
    </message>
    <message>
        <source>Back to the form&apos;s own sentences</source>
        <translation>Tillbaka till formulärets egna meningar</translation>
    </message>
    <message>
        <source>Edited by hand by %1, %2</source>
        <translation>Redigerad för hand av %1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;Redigera texten</translation>
    </message>
</context>
<context>
    <name>ui::NewPassphrase</name>
    <message>
        <source>At least 14 characters or five words. A sentence only you would think of is good.</source>
        <translation>Minst 14 tecken eller fem ord. En mening som bara du skulle komma på är bra.</translation>
    </message>
    <message>
        <source>%1 of 14 characters, or five words.</source>
        <translation>%1 av 14 tecken, eller fem ord.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Tillräckligt lång.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Lösenfrasen &amp;igen</translation>
    </message>
</context>
<context>
    <name>ui::OpenStep</name>
    <message>
        <source>Open a vault</source>
        <translation>Öppna ett valv</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>A&amp;nother vault</source>
        <translation>Ett &amp;annat valv</translation>
    </message>
    <message>
        <source>&amp;Forgotten the passphrase? Use the recovery code</source>
        <translation>&amp;Glömt lösenfrasen? Använd återställningskoden</translation>
    </message>
</context>
<context>
    <name>ui::PackList</name>
    <message>
        <source>%1 · edition %2 · %3 · signed by %4</source>
        <extracomment>%1 is an instrument with its version, %2 an edition, %3 who has the licence, %4 who signed it</extracomment>
        <translation>%1 · utgåva %2 · %3 · undertecknat av %4</translation>
    </message>
    <message>
        <source>%1 · edition %2 · %3 · not used: who signed it (%4) is no longer accepted</source>
        <translation>%1 · utgåva %2 · %3 · används inte: den som har undertecknat det (%4) godtas inte längre</translation>
    </message>
    <message>
        <source>Contact: %1. Made on %2.</source>
        <translation>Kontakt: %1. Gjort den %2.</translation>
    </message>
    <message>
        <source>None: every instrument speaks in the definition&apos;s own words.</source>
        <translation>Inga: alla instrument har definitionens egna ord.</translation>
    </message>
    <message>
        <source>New assessments are made with these. One that was begun keeps its wording.</source>
        <translation>Nya bedömningar görs med dessa. En som är påbörjad behåller sin ordalydelse.</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Bara en administratör ändrar detta.</translation>
    </message>
    <message>
        <source>Content packs</source>
        <translation>Innehållspaket</translation>
    </message>
    <message>
        <source>Whose wording new assessments are made with</source>
        <translation>Vems ordalydelse nya bedömningar görs med</translation>
    </message>
    <message>
        <source>Install a content &amp;pack …</source>
        <translation>Installera ett innehålls&amp;paket …</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>New assessments are made with the definition&apos;s own words again</source>
        <translation>Nya bedömningar görs åter med definitionens egna ord</translation>
    </message>
</context>
<context>
    <name>ui::PackSigners</name>
    <message>
        <source>Who may sign content packs</source>
        <translation>Vilka som får underteckna innehållspaket</translation>
    </message>
    <message>
        <source>A content pack replaces an instrument&apos;s wording. One that is signed with another key is refused.</source>
        <translation>Ett innehållspaket ersätter ett instruments ordalydelse. Ett som är undertecknat med en annan nyckel avvisas.</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Godta inte längre</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>Vems nyckel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öppen nyckel</translation>
    </message>
    <message>
        <source>One line that begins with RW. Compare its number with its owner, aloud.</source>
        <translation>En rad som börjar med RW. Jämför numret med den som har nyckeln, högt.</translation>
    </message>
    <message>
        <source>Open a key&apos;s file …</source>
        <translation>Öppna en nyckelfil …</translation>
    </message>
    <message>
        <source>Accept the key</source>
        <translation>Godta nyckeln</translation>
    </message>
    <message>
        <source>Open a public key</source>
        <translation>Välj en öppen nyckel</translation>
    </message>
    <message>
        <source>Public keys (%1)</source>
        <translation>Öppna nycklar (%1)</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Säg vems nyckel det är.</translation>
    </message>
    <message>
        <source>That is no public key. It is one line that begins with RW.</source>
        <translation>Det är ingen öppen nyckel. Den är en rad som börjar med RW.</translation>
    </message>
    <message>
        <source>Content packs that %1 signs are accepted. The key&apos;s number is %2.</source>
        <translation>Innehållspaket som %1 undertecknar godtas. Nyckelns nummer är %2.</translation>
    </message>
    <message>
        <source>Accept this key no longer?</source>
        <translation>Godta inte den här nyckeln längre?</translation>
    </message>
    <message>
        <source>%1

Content packs signed with it are used for no new assessments. What was begun keeps its wording.</source>
        <translation>%1

Innehållspaket som är undertecknade med den används inte för nya bedömningar. Det som är påbörjat behåller sin ordalydelse.</translation>
    </message>
    <message>
        <source>Accept it no longer</source>
        <translation>Godta den inte längre</translation>
    </message>
    <message>
        <source>The key is no longer accepted: %1</source>
        <translation>Nyckeln godtas inte längre: %1</translation>
    </message>
</context>
<context>
    <name>ui::PageHead</name>
    <message>
        <source>Back to %1</source>
        <translation>Tillbaka till %1</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Tillbaka till %1 (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>People and rules</source>
        <translation>Personer och regler</translation>
    </message>
    <message>
        <source>Who works in this vault</source>
        <translation>De som arbetar i valvet</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Lägg &amp;till</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Municipality&apos;s &amp;code</source>
        <translation>Kommun&amp;kod</translation>
    </message>
    <message>
        <source>Practice uses 9901 and up, which no municipality has.</source>
        <translation>Övning använder 9901 och uppåt, som ingen kommun har.</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>Ko&amp;mmun</translation>
    </message>
    <message>
        <source>&amp;When somebody may be in danger</source>
        <translation>När någon kan vara i &amp;fara</translation>
    </message>
    <message>
        <source>Shown to the interviewer at once, on their screen only.</source>
        <translation>Visas genast för intervjuaren, bara på den egna skärmen.</translation>
    </message>
    <message>
        <source>&amp;Telephone then</source>
        <translation>Telef&amp;on då</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Only an administrator changes anything here.</source>
        <translation>Bara en administratör ändrar något här.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person behöver ett namn.</translation>
    </message>
    <message>
        <source>The passphrase is not long enough, or the two are not the same.</source>
        <translation>Lösenfrasen är för kort, eller så är de två inte lika.</translation>
    </message>
    <message>
        <source>%1 can now open this vault with that passphrase.</source>
        <translation>%1 kan nu öppna valvet med den lösenfrasen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndra</translation>
    </message>
    <message>
        <source>R&amp;ole of %1</source>
        <translation>Roll f&amp;ör %1</translation>
    </message>
    <message>
        <source>%1&apos;s role is changed.</source>
        <translation>Rollen för %1 är ändrad.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is loaded: %n codes.</source>
        <translation>
            <numerusform>%1 är inläst: %n kod.</numerusform>
            <numerusform>%1 är inläst: %n koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Kept with the answers to surveys: all that is known of where they were given.</source>
        <translation>Sparas med svaren på enkäter: det enda som är känt om var de lämnades.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>ui::RecoverStep</name>
    <message>
        <source>Use the recovery code</source>
        <translation>Använd återställningskoden</translation>
    </message>
    <message>
        <source>You come in as a new administrator of %1, with a passphrase of your own. It is logged.</source>
        <translation>Du kommer in som ny administratör för %1, med en egen lösenfras. Det står i loggen.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Å&amp;terställningskod</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Fill in the code, your name, and a new passphrase twice.</source>
        <translation>Fyll i koden, ditt namn och en ny lösenfras två gånger.</translation>
    </message>
</context>
<context>
    <name>ui::ReleasePage</name>
    <message>
        <source>Release</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>What leaves the house for one closed period: counts of persons, no person.</source>
        <translation>Det som lämnas ut för en avslutad period: antal personer, ingen enskild person.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>The table exactly as it leaves</source>
        <translation>Tabellen precis som den lämnas ut</translation>
    </message>
    <message>
        <source>The page in plain language</source>
        <translation>Sidan i klarspråk</translation>
    </message>
    <message>
        <source>&amp;Read the page in plain language</source>
        <translation>&amp;Läs sidan i klarspråk</translation>
    </message>
    <message>
        <source>&amp;Write release…</source>
        <translation>&amp;Skriv utlämnandet…</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Det som stannar</translation>
    </message>
    <message>
        <source>Nothing to release yet</source>
        <translation>Inget att lämna ut än</translation>
    </message>
    <message>
        <source>A period can be released 60 days after its end, when there are approved assessments in it.</source>
        <translation>En period kan lämnas ut 60 dagar efter sitt slut, när den har godkända bedömningar.</translation>
    </message>
    <message>
        <source>The municipality is not stated.</source>
        <translation>Kommunen är inte angiven.</translation>
    </message>
    <message>
        <source>An administrator writes its code under People and rules.</source>
        <translation>En administratör skriver dess kod under Personer och regler.</translation>
    </message>
    <message>
        <source>%1 cannot be released yet.</source>
        <translation>%1 kan inte lämnas ut än.</translation>
    </message>
    <message>
        <source>A period can be released 60 days after its end.</source>
        <translation>En period kan lämnas ut 60 dagar efter sitt slut.</translation>
    </message>
    <message>
        <source>Released before: %1</source>
        <translation>Tidigare utlämnat: %1</translation>
    </message>
    <message>
        <source>This table stays in the house, whole. Only its name and the rule leave.</source>
        <translation>Hela tabellen stannar här. Bara dess namn och regeln lämnas ut.</translation>
    </message>
    <message>
        <source>In plain language</source>
        <translation>I klarspråk</translation>
    </message>
    <message>
        <source>Nothing of this table stays: it leaves whole.</source>
        <translation>Inget i tabellen stannar: den lämnas ut hel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the tables leave. %n person(s) are counted.</source>
        <translation>
            <numerusform>%1 av tabellerna lämnas ut. %n person är räknad.</numerusform>
            <numerusform>%1 av tabellerna lämnas ut. %n personer är räknade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the page in plain language first: it is what others will read.</source>
        <translation>Läs sidan i klarspråk först: det är den som andra kommer att läsa.</translation>
    </message>
    <message>
        <source>Where should the release be written?</source>
        <translation>Var ska utlämnandet sparas?</translation>
    </message>
    <message>
        <source>The release is written.</source>
        <translation>Utlämnandet är skrivet.</translation>
    </message>
    <message>
        <source>%1 has been released</source>
        <translation>%1 är utlämnat</translation>
    </message>
    <message>
        <source>One release for a period: what was given out stands. Choose another period above.</source>
        <translation>Ett utlämnande för varje period: det som lämnats ut står fast. Välj en annan period här ovanför.</translation>
    </message>
    <message>
        <source>&amp;User survey…</source>
        <translation>&amp;Brukarenkät…</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Siffror</translation>
    </message>
    <message>
        <source>The same as a table (F8)</source>
        <translation>Samma sak som tabell (F8)</translation>
    </message>
    <message>
        <source>The profile as a table</source>
        <translation>Profilen som tabell</translation>
    </message>
    <message>
        <source>The &amp;result…</source>
        <translation>&amp;Resultatet…</translation>
    </message>
    <message>
        <source>The &amp;filled form…</source>
        <translation>Det &amp;ifyllda formuläret…</translation>
    </message>
    <message>
        <source>The &amp;empty form…</source>
        <translation>Det &amp;tomma formuläret…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>Spara som &amp;PDF</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Resultat, %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>instrument, variant, date</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Save the result as PDF</source>
        <translation>Spara resultatet som PDF</translation>
    </message>
    <message>
        <source>The feedback sheet for the &amp;client…</source>
        <translation>Återkopplingen till &amp;klienten…</translation>
    </message>
    <message>
        <source>Save the feedback sheet as PDF</source>
        <translation>Spara återkopplingen som PDF</translation>
    </message>
    <message>
        <source>The &amp;narrative…</source>
        <translation>&amp;Sammanfattningen…</translation>
    </message>
    <message>
        <source>Save the narrative as PDF</source>
        <translation>Spara sammanfattningen som PDF</translation>
    </message>
    <message>
        <source>The &amp;open findings…</source>
        <translation>A&amp;nmärkningarna…</translation>
    </message>
    <message>
        <source>Save the open findings as PDF</source>
        <translation>Spara anmärkningarna som PDF</translation>
    </message>
    <message>
        <source>The note to the &amp;journal…</source>
        <translation>&amp;Journalanteckningen…</translation>
    </message>
    <message>
        <source>Save the note to the journal as PDF</source>
        <translation>Spara journalanteckningen som PDF</translation>
    </message>
    <message>
        <source>Save the filled form as PDF</source>
        <translation>Spara det ifyllda formuläret som PDF</translation>
    </message>
    <message>
        <source>Save the empty form as PDF</source>
        <translation>Spara det tomma formuläret som PDF</translation>
    </message>
    <message>
        <source>Cop&amp;y the note to the journal</source>
        <translation>K&amp;opiera journalanteckningen</translation>
    </message>
    <message>
        <source>The papers of this assessment (%1)</source>
        <translation>Bedömningens utskrifter (%1)</translation>
    </message>
    <message>
        <source>Copy the note to the journal</source>
        <translation>Kopiera journalanteckningen</translation>
    </message>
    <message>
        <source>The note to the journal is copied.</source>
        <translation>Journalanteckningen är kopierad.</translation>
    </message>
    <message>
        <source>Paste it within %1 seconds, then mark the assessment as filed.</source>
        <translation>Klistra in den inom %1 sekunder, och markera sedan bedömningen som förd till akten.</translation>
    </message>
    <message>
        <source>Paste it within %1 seconds: then it is taken from the clipboard.</source>
        <translation>Klistra in den inom %1 sekunder: sedan tas den bort från urklipp.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To talk through with the client</source>
        <translation>Att prata igenom med klienten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The key G makes a goal of the line at hand.</source>
        <translation>Tangenten M eller G gör raden till ett mål.</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>The situation in one picture, area by area (F7)</source>
        <translation>Situationen i en bild, område för område (F7)</translation>
    </message>
</context>
<context>
    <name>ui::ResultWords</name>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>What could not be computed</source>
        <translation>Det som inte kunde räknas ut</translation>
    </message>
    <message>
        <source>%1 lacks: %2</source>
        <comment>score, items</comment>
        <translation>%1 saknar: %2</translation>
    </message>
    <message>
        <source>The answers in sentences</source>
        <translation>Svaren i meningar</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Changed since returned</source>
        <translation>Ändrat sedan återlämnandet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>The interview, question by question</source>
        <translation>Intervjun, fråga för fråga</translation>
    </message>
    <message>
        <source>In short, to the interviewer</source>
        <translation>Kort, till intervjuaren</translation>
    </message>
    <message>
        <source>Review, %1</source>
        <translation>Granskning, %1</translation>
    </message>
    <message>
        <source>Interviewed by %1 · %2</source>
        <comment>person, state</comment>
        <translation>Intervjuad av %1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which questions, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To return it: %1</source>
        <comment>what must be done first</comment>
        <translation>För att återlämna: %1</translation>
    </message>
    <message>
        <source>There is a comment that has not been added.</source>
        <translation>En kommentar har inte lagts till.</translation>
    </message>
    <message>
        <source>Add it, or empty the field.</source>
        <translation>Lägg till den, eller töm fältet.</translation>
    </message>
    <message>
        <source>Review: %1 · %2</source>
        <comment>assessment, date</comment>
        <translation>Granskning: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReviewedItem</name>
    <message>
        <source>A comment on this question</source>
        <translation>Kommentar till frågan</translation>
    </message>
    <message>
        <source>Add &amp;comment</source>
        <translation>Lägg till &amp;kommentar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a question in the list.</source>
        <translation>Välj en fråga i listan.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Kept, because: %1</source>
        <translation>Behållet, eftersom: %1</translation>
    </message>
    <message>
        <source>Done: %1 (%2, %3)</source>
        <comment>what, when, by whom</comment>
        <translation>Gjort: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Som datorn i övrigt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>I en intervju</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;Go on by itself when one key is the whole answer</source>
        <translation>&amp;Gå vidare direkt när en enda tangent är hela svaret</translation>
    </message>
    <message>
        <source>For the practised hand: 2 answers and moves on, with no Enter.</source>
        <translation>För den vana handen: 2 svarar och går vidare, utan Enter.</translation>
    </message>
</context>
<context>
    <name>ui::SidesDetails</name>
    <message>
        <source>&amp;Open the area</source>
        <translation>&amp;Öppna området</translation>
    </message>
    <message>
        <source>To its questions (Enter in the picture)</source>
        <translation>Till områdets frågor (Enter i bilden)</translation>
    </message>
</context>
<context>
    <name>ui::SidesPage</name>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>Spara som &amp;PDF</translation>
    </message>
    <message>
        <source>The picture on one page (%1)</source>
        <translation>Bilden på en sida (%1)</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation>Spara bilden som PDF</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>picture, instrument, date</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
</context>
<context>
    <name>ui::SidesPicture</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Jämför med</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabell</translation>
    </message>
    <message>
        <source>The same as a table (F8)</source>
        <translation>Samma sak som tabell (F8)</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Bilden som tabell</translation>
    </message>
    <message>
        <source>No earlier time</source>
        <translation>Ingen tidigare gång</translation>
    </message>
</context>
<context>
    <name>ui::SidesView</name>
    <message>
        <source>Arrow keys walk round it, Enter opens the area. What the signs mean: %1.</source>
        <translation>Piltangenterna går runt i bilden, Enter öppnar området. Vad tecknen betyder: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Where should the vault stand?</source>
        <translation>Var ska valvet ligga?</translation>
    </message>
    <message>
        <source>In the made-up caseload the social worker&apos;s is “%1”, the supervisor&apos;s “%2”.</source>
        <translation>I de påhittade ärendena är socialsekreterarens ”%1” och arbetsledarens ”%2”.</translation>
    </message>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation>Välj valvets mapp</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>Det finns inget valv i %1.</translation>
    </message>
    <message>
        <source>A vault&apos;s folder holds store.db and two key files. Choose that folder, or create a new vault.</source>
        <translation>I ett valvs mapp ligger store.db och två nyckelfiler. Välj den mappen, eller skapa ett nytt valv.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Making the vault and its keys…</source>
        <translation>Skapar valvet och dess nycklar…</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Det är inte koden.</translation>
    </message>
    <message>
        <source>Look at your paper once more; it stands here above too.</source>
        <translation>Titta på papperet en gång till; koden står även här ovanför.</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Spara en sida att skriva ut</translation>
    </message>
    <message>
        <source>Recovery code.txt</source>
        <translation>Återställningskod.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Underlag: recovery code

Vault: %1

    %2

If a passphrase is forgotten, this code is the only way back in.
Keep it locked up, away from the computer. Delete this file once it is printed.
</source>
        <translation>Underlag: återställningskod

Valv: %1

    %2

Om en lösenfras glöms bort är koden den enda vägen tillbaka in.
Förvara den inlåst, inte vid datorn. Radera filen när den är utskriven.
</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>ui::StartStep</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>ui::StepPanel</name>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Granska</translation>
    </message>
    <message>
        <source>Open the &amp;interview</source>
        <translation>&amp;Öppna intervjun</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>date, step, person</comment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>What did the client want to correct or add? Leave it empty when there was nothing.</source>
        <translation>Vad ville klienten rätta eller lägga till? Lämna tomt om det inte var något.</translation>
    </message>
    <message>
        <source>Why? It stands in the trail, and what was approved is no longer counted.</source>
        <translation>Varför? Det står i loggen, och det som godkänts räknas inte längre.</translation>
    </message>
</context>
<context>
    <name>ui::SurveyPage</name>
    <message>
        <source>Release</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>User survey</source>
        <translation>Brukarenkät</translation>
    </message>
    <message>
        <source>Each answer is sealed when it is handed in. Nobody here can read who said what.</source>
        <translation>Varje svar förseglas när det lämnas in. Ingen här kan läsa vem som sagt vad.</translation>
    </message>
    <message>
        <source>Before a survey can be handed over, a key is made that answers are sealed to. It opens with a passphrase of its own, which those who meet the clients must not know: with it, and only with it, the tables of a closed period can be made. Write it down and lock it up. If it is lost, no recovery code and nobody else can open the answers.</source>
        <translation>Innan en enkät kan lämnas över görs en nyckel som svaren förseglas till. Den öppnas med en egen lösenfras, som de som träffar klienterna inte ska känna till: bara med den går det att göra tabeller för en avslutad period. Skriv ner den och lås in den. Går den förlorad kan varken en återställningskod eller någon annan öppna svaren.</translation>
    </message>
    <message>
        <source>No survey can be handed over yet: a supervisor or an administrator prepares it here, once.</source>
        <translation>Ingen enkät kan lämnas över än: en arbetsledare eller administratör förbereder den här, en gång.</translation>
    </message>
    <message>
        <source>&amp;Prepare the survey</source>
        <translation>&amp;Förbered enkäten</translation>
    </message>
    <message>
        <source>No survey has been handed over yet. Ctrl+K on any page: Hand over the survey.</source>
        <translation>Ingen enkät har lämnats över än. Ctrl+K på vilken sida som helst: Lämna över enkäten.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Erbjudna</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>The survey&apos;s pass&amp;phrase</source>
        <translation>Enkätens &amp;lösenfras</translation>
    </message>
    <message>
        <source>&amp;Open the period</source>
        <translation>&amp;Öppna perioden</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Answers, counted</source>
        <translation>Svar, räknade</translation>
    </message>
    <message>
        <source>The period runs</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Opened from %1</source>
        <translation>Öppnas från %1</translation>
    </message>
    <message>
        <source>Fewer than ten answers</source>
        <translation>Färre än tio svar</translation>
    </message>
    <message>
        <source>Can be opened</source>
        <translation>Kan öppnas</translation>
    </message>
    <message>
        <source>Answers are never opened while their period runs, and nobody sees how many there are until it has ended: it would tell who answered.</source>
        <translation>Svar öppnas aldrig medan perioden pågår, och ingen ser hur många de är förrän den har slutat: det skulle visa vem som har svarat.</translation>
    </message>
    <message>
        <source>Answers are opened 60 days after the end of their period, as anything that is released.</source>
        <translation>Svar öppnas 60 dagar efter att perioden har slutat, som allt som lämnas ut.</translation>
    </message>
    <message>
        <source>What fewer than ten have answered stays sealed.</source>
        <translation>Det som färre än tio har svarat på förblir förseglat.</translation>
    </message>
    <message>
        <source>A supervisor or an administrator opens it, with the survey&apos;s passphrase.</source>
        <translation>En arbetsledare eller administratör öppnar den, med enkätens lösenfras.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>%1 of %2 who were offered it answered.</source>
        <translation>%1 av %2 som erbjöds enkäten svarade.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given to another version of the questions and are not counted.</source>
        <translation>
            <numerusform>%n svar gällde en annan version av frågorna och räknas inte.</numerusform>
            <numerusform>%n svar gällde en annan version av frågorna och räknas inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be opened with this key.</source>
        <translation>
            <numerusform>%n svar gick inte att öppna med den här nyckeln.</numerusform>
            <numerusform>%n svar gick inte att öppna med den här nyckeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by the instrument&apos;s plan: a table with a number from 1 to %1 in it, or in which all answered alike, is left out whole. No answer is shown by itself, and none by worker: a sealed survey knows none.</source>
        <translation>Räknat efter instrumentets publiceringsplan: en tabell med ett tal från 1 till %1, eller där alla svarat lika, utelämnas hel. Inget svar visas för sig och inget per handläggare: ett förseglat svar vet inte vem handläggaren är.</translation>
    </message>
    <message>
        <source>The passphrase is not long enough, or the two are not the same.</source>
        <translation>Lösenfrasen är inte tillräckligt lång, eller så är de två inte lika.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Gör nyckeln…</translation>
    </message>
    <message>
        <source>The survey is prepared and can be handed over.</source>
        <translation>Enkäten är förberedd och kan lämnas över.</translation>
    </message>
    <message>
        <source>Keep its passphrase well: without it nobody can ever open the answers.</source>
        <translation>Förvara lösenfrasen väl: utan den kan ingen någonsin öppna svaren.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>Due today or late</source>
        <translation>I dag eller försenat</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Inom en vecka</translation>
    </message>
    <message>
        <source>Within four weeks</source>
        <translation>Inom fyra veckor</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>Inom tre månader</translation>
    </message>
    <message>
        <source>The list as &amp;PDF…</source>
        <translation>Listan som &amp;PDF…</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Nothing is due in that time.</source>
        <translation>Ingenting väntar under den tiden.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Follow-ups that came due in the last twelve months</source>
        <translation>Uppföljningar som skulle göras de senaste tolv månaderna</translation>
    </message>
    <message>
        <source>Needs and results</source>
        <translation>Behov och resultat</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Arbetsgruppen</translation>
    </message>
    <message>
        <source>My caseload over time</source>
        <translation>Mina ärenden över tid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Varför försenat</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Skulle göras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjorda</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Bortfall</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Inte avslutade</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Uppföljda</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>To be done %1.pdf</source>
        <comment>a file; a day</comment>
        <translation>Att göra %1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Fewer than half were followed up: what is said of change may hold for them only.</source>
        <translation>Färre än hälften är uppföljda: det som sägs om förändring gäller kanske bara dem.</translation>
    </message>
</context>
<context>
    <name>ui::TeamTables</name>
    <message>
        <source>No closed period has anything approved yet.</source>
        <translation>Ingen avslutad period har något godkänt än.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n persons: the first approved baseline of each in the period.</source>
        <extracomment>%1 is how an edition is named, %n persons</extracomment>
        <translation>
            <numerusform>%1. %n person: den första godkända grundintervjun i perioden.</numerusform>
            <numerusform>%1. %n personer: den första godkända grundintervjun för var och en i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>ui::TextCellDelegate</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>ui::TextsView</name>
    <message>
        <source>Enter or F2 writes in a cell; it goes into texts.&lt;language&gt;.yaml beside the definition.</source>
        <translation>Enter eller F2 skriver i en ruta; det hamnar i texts.&lt;språk&gt;.yaml bredvid definitionen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrivet till %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing.</source>
        <translation>
            <numerusform>%n text saknas.</numerusform>
            <numerusform>%n texter saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Bara det som saknas</translation>
    </message>
    <message>
        <source>fi, ar …</source>
        <translation>fi, ar …</translation>
    </message>
    <message>
        <source>Code of a further language</source>
        <translation>Kod för ett språk till</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lägg till ett språk</translation>
    </message>
    <message>
        <source>Texts of the definition, a column a language</source>
        <translation>Definitionens texter, en kolumn per språk</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>No assessment yet.</source>
        <translation>Ingen bedömning än.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>sedan %1</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Caseload</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>Personer och regler</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>a mark on every page of a practice vault</extracomment>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lås (Ctrl+L)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
</context>
<context>
    <name>ui::TrialView</name>
    <message>
        <source>Trial, kept nowhere</source>
        <extracomment>a mark over an interview that is only tried out</extracomment>
        <translation>Prov, sparas inte</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Take all answers of the trial away</source>
        <translation>Ta bort alla svar i provet</translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message>
        <source>Answers are lost</source>
        <translation>Svar går förlorade</translation>
    </message>
    <message>
        <source>Values may be others</source>
        <translation>Värden kan bli andra</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Välj en annan version</translation>
    </message>
    <message>
        <source>At hand: %1 %2</source>
        <translation>Finns här: %1 %2</translation>
    </message>
    <message>
        <source>What is another in this version than in the one that is chosen, and what it does to answers.</source>
        <translation>Vad som är annorlunda i den här versionen mot den som väljs, och vad det gör med svaren.</translation>
    </message>
    <message>
        <source>The structure is the same.</source>
        <translation>Strukturen är densamma.</translation>
    </message>
    <message>
        <source>The structure is another.</source>
        <translation>Strukturen är en annan.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) a mapping has to say where the answers go.</source>
        <translation>
            <numerusform>För %n fråga måste en mappning säga vart svaren går.</numerusform>
            <numerusform>För %n frågor måste en mappning säga vart svaren går.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annan fil …</translation>
    </message>
    <message>
        <source>Differences between the versions</source>
        <translation>Skillnader mellan versionerna</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Förut</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>By mapping.yaml every answer has a place.</source>
        <translation>Med mapping.yaml har varje svar en plats.</translation>
    </message>
    <message numerus="yes">
        <source>mapping.yaml does not hold for these two versions: %n error(s), last in the list.</source>
        <translation>
            <numerusform>mapping.yaml stämmer inte för de här två versionerna: %n fel, sist i listan.</numerusform>
            <numerusform>mapping.yaml stämmer inte för de här två versionerna: %n fel, sist i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mappning</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Open a vault you have worked in, or begin a new one.</source>
        <translation>Öppna ett valv som använts förut, eller börja med ett nytt.</translation>
    </message>
    <message>
        <source>Assessments in social services, on this computer and nowhere else. Everything is kept encrypted in a vault: a folder that opens with a passphrase.</source>
        <translation>Bedömningar i socialtjänsten, på den här datorn och ingen annanstans. Allt förvaras krypterat i ett valv: en mapp som öppnas med en lösenfras.</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Senaste valven</translation>
    </message>
    <message>
        <source>&amp;Create a vault</source>
        <translation>&amp;Skapa ett valv</translation>
    </message>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>&amp;Öppna ett valv…</translation>
    </message>
    <message>
        <source>&amp;Look around in a made-up caseload</source>
        <translation>Se dig &amp;omkring bland påhittade ärenden</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
</context>
<context>
    <name>ui::WorkshopBench</name>
    <message>
        <source>Findings (%1)</source>
        <translation>Anmärkningar (%1)</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>Exempel %1</translation>
    </message>
    <message numerus="yes">
        <source>Languages, %n missing</source>
        <translation>
            <numerusform>Språk, %n saknas</numerusform>
            <numerusform>Språk, %n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Vad som togs in</translation>
    </message>
    <message>
        <source>Sides of the definition</source>
        <translation>Definitionens sidor</translation>
    </message>
    <message>
        <source>The definition&apos;s text, to be read</source>
        <translation>Definitionens text, att läsa</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
</context>
<context>
    <name>ui::WorkshopStart</name>
    <message>
        <source>%1, no longer used</source>
        <translation>%1, ur bruk</translation>
    </message>
    <message>
        <source>Open an instrument&apos;s definition</source>
        <translation>Öppna ett instruments definition</translation>
    </message>
    <message>
        <source>A YAML file or its folder, or a form of another program, which becomes a new folder. It can also be dragged here. What you change in your own editor is shown at once.</source>
        <translation>En YAML-fil eller dess mapp, eller ett formulär från ett annat program, som blir en ny mapp. Den kan också dras hit. Det du ändrar i din egen redigerare visas genast.</translation>
    </message>
    <message>
        <source>Open a &amp;file …</source>
        <translation>Öppna en &amp;fil …</translation>
    </message>
    <message>
        <source>Open a f&amp;older …</source>
        <translation>Öppna en &amp;mapp …</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Instruments at hand</source>
        <translation>Instrument som finns här</translation>
    </message>
    <message>
        <source>Definitions opened last</source>
        <translation>Senast öppnade definitioner</translation>
    </message>
</context>
</TS>
