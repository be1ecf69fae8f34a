// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/KioskWords.h"

#include <array>

namespace ui {

namespace {

constexpr std::array languages{"sv", "en", "ar", "fi", "so"};

struct Row
{
    KioskWord word;
    std::array<const char *, languages.size()> texts;
};

constexpr Row rows[] = {
    {KioskWord::Language, {"Språk", "Language", "اللغة", "Kieli", "Luqad"}},
    {KioskWord::Promise,
        {"Du svarar själv, och det är frivilligt. Ingen kan se vad just du har svarat. Därför går svaren inte att "
         "hitta, ändra eller lämna ut efteråt.",
            "You answer by yourself, and it is voluntary. Nobody can see what you have answered. So the answers cannot "
            "be found, changed or handed out afterwards.",
            "أنت تجيب بنفسك، والمشاركة اختيارية. لا يستطيع أحد أن يرى إجاباتك أنت. لذلك لا يمكن العثور على الإجابات أو "
            "تغييرها أو تسليمها لاحقاً.",
            "Vastaat itse, ja vastaaminen on vapaaehtoista. Kukaan ei näe, mitä juuri sinä olet vastannut. Siksi "
            "vastauksia ei voi jälkikäteen etsiä, muuttaa eikä luovuttaa.",
            "Adigaa iskaa uga jawaabaya, waana ikhtiyaari. Qofna ma arki karo waxaad adigu ka jawaabtay. Sidaas "
            "darteed jawaabaha dib looma heli karo, looma beddeli karo, lamana bixin karo."}},
    {KioskWord::NotKept,
        {"Svaren sparas först när du lämnar in dem. Slutar du innan dess finns de ingenstans. Den som gav dig skärmen "
         "kan inte se om du har svarat.",
            "Your answers are kept only when you hand them in. If you stop before that, they are nowhere. Whoever gave "
            "you the screen cannot see whether you answered.",
            "لا تُحفظ إجاباتك إلا عندما تسلّمها. إذا توقفت قبل ذلك فلن تبقى في أي مكان. من أعطاك الشاشة لا يستطيع أن "
            "يعرف إن كنت قد أجبت.",
            "Vastaukset tallennetaan vasta, kun lähetät ne. Jos lopetat ennen sitä, niitä ei ole missään. Se, joka "
            "antoi sinulle näytön, ei näe, oletko vastannut.",
            "Jawaabahaaga waxaa la kaydiyaa oo keliya markaad gudbiso. Haddii aad ka hor joojiso, meelna kuma jiraan. "
            "Qofka shaashadda ku siiyay ma arki karo inaad jawaabtay iyo in kale."}},
    {KioskWord::Begin, {"Börja", "Begin", "ابدأ", "Aloita", "Bilow"}},
    {KioskWord::Decline,
        {"Nej tack, jag vill inte svara", "No thank you, I do not want to answer", "لا شكراً، لا أريد الإجابة",
            "Ei kiitos, en halua vastata", "Maya mahadsanid, ma rabo inaan jawaabo"}},
    {KioskWord::Back, {"Tillbaka", "Back", "رجوع", "Takaisin", "Dib u noqo"}},
    {KioskWord::Next, {"Nästa", "Next", "التالي", "Seuraava", "Xiga"}},
    {KioskWord::NoAnswer,
        {"Jag vill inte svara på den här frågan", "I do not want to answer this question",
            "لا أريد الإجابة عن هذا السؤال", "En halua vastata tähän kysymykseen",
            "Ma rabo inaan ka jawaabo su'aashan"}},
    {KioskWord::Progress,
        {"Fråga %1 av %2", "Question %1 of %2", "السؤال %1 من %2", "Kysymys %1/%2", "Su'aasha %1 ee %2"}},
    {KioskWord::Stop, {"Sluta", "Stop", "توقف", "Lopeta", "Jooji"}},
    {KioskWord::StopTitle,
        {"Vill du sluta?", "Do you want to stop?", "هل تريد التوقف؟", "Haluatko lopettaa?",
            "Ma rabtaa inaad joojiso?"}},
    {KioskWord::StopText,
        {"Då tas allt du har svarat bort.", "Then everything you have answered is taken away.",
            "عندها تُحذف كل إجاباتك.", "Silloin kaikki vastauksesi poistetaan.",
            "Markaas waxaa la tirtirayaa wax kasta oo aad ka jawaabtay."}},
    {KioskWord::GoOn, {"Nej, fortsätt", "No, go on", "لا، أكمل", "Ei, jatka", "Maya, sii wad"}},
    {KioskWord::StopYes,
        {"Ja, sluta utan att lämna in", "Yes, stop without handing in", "نعم، توقف دون تسليم",
            "Kyllä, lopeta lähettämättä", "Haa, jooji adigoon gudbin"}},
    {KioskWord::ReadyTitle,
        {"Det var alla frågor", "Those were all the questions", "هذه كانت كل الأسئلة", "Siinä olivat kaikki kysymykset",
            "Waa intaas su'aalihii oo dhan"}},
    {KioskWord::ReadyText,
        {"När du har lämnat in går svaren inte att ändra eller ta bort.",
            "When you have handed in, the answers cannot be changed or taken away.",
            "بعد التسليم لا يمكن تغيير الإجابات أو حذفها.",
            "Kun olet lähettänyt vastaukset, niitä ei voi muuttaa eikä poistaa.",
            "Markaad gudbiso, jawaabaha lama beddeli karo lamana tirtiri karo."}},
    {KioskWord::HandIn,
        {"Lämna in svaren", "Hand in the answers", "سلّم الإجابات", "Lähetä vastaukset", "Gudbi jawaabaha"}},
    {KioskWord::Thanks, {"Tack!", "Thank you!", "شكراً!", "Kiitos!", "Mahadsanid!"}},
    {KioskWord::ThanksText,
        {"Lämna tillbaka skärmen nu. Det syns inte om du har svarat.",
            "Give the screen back now. It does not show whether you answered.",
            "أعد الشاشة الآن. لا يظهر عليها إن كنت قد أجبت.",
            "Anna näyttö nyt takaisin. Siitä ei näy, oletko vastannut.",
            "Hadda soo celi shaashadda. Lagama arki karo inaad jawaabtay iyo in kale."}},
    {KioskWord::StillThere,
        {"Är du kvar? Annars tas svaren bort om en liten stund. Tryck någonstans för att fortsätta.",
            "Are you still there? If not, the answers are taken away in a little while. Press anywhere to go on.",
            "هل ما زلت هنا؟ وإلا فستُحذف الإجابات بعد قليل. اضغط في أي مكان للمتابعة.",
            "Oletko vielä siinä? Muuten vastaukset poistetaan hetken kuluttua. Jatka painamalla mitä tahansa kohtaa.",
            "Weli ma joogtaa? Haddii kale jawaabaha waxaa la tirtirayaa wax yar ka dib. Meel kasta taabo si aad u sii "
            "waddo."}},
    {KioskWord::NotStored,
        {"Svaren gick inte att lämna in. Försök igen. Går det ändå inte kan du sluta: då sparas ingenting.",
            "The answers could not be handed in. Try again. If it still does not work you can stop: then nothing is "
            "kept.",
            "تعذّر تسليم الإجابات. حاول مرة أخرى. إذا لم ينجح ذلك يمكنك التوقف: عندها لا يُحفظ شيء.",
            "Vastausten lähettäminen ei onnistunut. Yritä uudelleen. Jos se ei vieläkään onnistu, voit lopettaa: "
            "silloin mitään ei tallenneta.",
            "Jawaabaha lama gudbin karin. Mar kale isku day. Haddii ay weli shaqayn weydo waad joojin kartaa: markaas "
            "waxba lama kaydinayo."}},
    {KioskWord::TryAgain, {"Försök igen", "Try again", "حاول مرة أخرى", "Yritä uudelleen", "Mar kale isku day"}},
};

int placeOf(const QString &language)
{
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (language == QLatin1StringView(languages[i]))
            return int(i);
    }
    return -1;
}

} // namespace

QString kioskWord(KioskWord word, const QString &language)
{
    const int place = placeOf(language);
    const Row &row = rows[std::size_t(word)]; // in the order of the words: a test holds it
    Q_ASSERT(row.word == word);
    return QString::fromUtf8(row.texts[std::size_t(place < 0 ? 1 : place)]);
}

bool hasKioskWords(const QString &language)
{
    return placeOf(language) >= 0;
}

} // namespace ui
