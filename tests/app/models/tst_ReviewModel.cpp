// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ReviewModel.h"
#include "support/Office.h"
#include "support/Register.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace Qt::StringLiterals;
using models::ReviewModel;
using operations::Interview;
using operations::ReviewAssessment;
using Show = ReviewModel::Show;

namespace {

std::unique_ptr<Interview> opened(operations::VaultSession &session, const cases::AssessmentId &id)
{
    auto interview = Interview::open(session, id);
    if (!interview)
        qFatal("%s", qPrintable(interview.error().where));
    return std::move(interview).value();
}

QStringList shownItems(const ReviewModel &model)
{
    QStringList items;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.itemAt(row).isEmpty())
            items << model.itemAt(row);
    }
    return items;
}

QString textAt(const ReviewModel &model, const QString &item, int column)
{
    return model.index(model.rowOf(item), column).data().toString();
}

QVariant roleAt(const ReviewModel &model, const QString &item, int role)
{
    return model.index(model.rowOf(item), 0).data(role);
}

} // namespace

class TestReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void itKeepsAModelsRulesThroughEveryShow();
    void everyQuestionStandsUnderItsSection();
    void aSectionCannotBeChosen();
    void answersReadAsWords();
    void whatWasPassedOverSaysWhy();
    void anAnswerSetAsideStandsInBrackets();
    void aRecordedAnswerNamesItsRule();
    void findingsShowTheirWorstAndWhetherTheyWereKept();
    void whatChangedSinceItWasReturnedIsMarked();
    void commentsAreCountedAtTheirQuestion();
    void eachShowShowsWhatItCounts();
};

void TestReviewModel::itKeepsAModelsRulesThroughEveryShow()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, Office::wholeTrial());
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setInterview(interview.get());
    QVERIFY(model.rowCount() > 0);
    model.setChanged({u"A1"_s});
    review::Comment comment;
    comment.item = u"A1"_s;
    model.setComments({comment});
    for (const Show show : {Show::Changed, Show::Findings, Show::Comments, Show::Unanswered, Show::Everything})
        model.setShow(show);
    model.setInterview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestReviewModel::everyQuestionStandsUnderItsSection()
{
    Office office;
    const auto interview = opened(office.worker(), office.start(office.client()));
    ReviewModel model;
    model.setInterview(interview.get());
    QCOMPARE(shownItems(model), (QStringList{u"DAY"_s, u"OUT"_s, u"A1"_s, u"A2"_s, u"RISK"_s, u"NOTE"_s, u"RATE"_s}));
    QCOMPARE(model.index(0, 0).data().toString(), u"First"_s);
    QVERIFY(model.index(0, 0).data(ReviewModel::SectionRole).toBool());
    const int after = model.rowOf(u"RATE"_s) - 1;
    QCOMPARE(model.index(after, 0).data().toString(), u"Afterwards"_s);
    QCOMPARE(model.itemAt(after), QString());
    QCOMPARE(textAt(model, u"A1"_s, ReviewModel::Label), u"Days"_s);
    QCOMPARE(model.rowOf(u"NONE"_s), -1);
}

void TestReviewModel::aSectionCannotBeChosen()
{
    Office office;
    const auto interview = opened(office.worker(), office.start(office.client()));
    ReviewModel model;
    model.setInterview(interview.get());
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable)); // a reviewer reads
}

void TestReviewModel::answersReadAsWords()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id,
        {{u"DAY"_s, u"2026-03-14"_s}, {u"OUT"_s, u"N"_s}, {u"A1"_s, u"12"_s}, {u"RISK"_s, u"1"_s},
            {u"NOTE"_s, u"två ord"_s}});
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    QCOMPARE(textAt(model, u"DAY"_s, ReviewModel::AnswerText), u"2026-03-14"_s);
    QCOMPARE(textAt(model, u"OUT"_s, ReviewModel::AnswerText), u"N Not applicable"_s);
    QCOMPARE(textAt(model, u"A1"_s, ReviewModel::AnswerText), u"12"_s);
    QCOMPARE(textAt(model, u"RISK"_s, ReviewModel::AnswerText), u"1 Yes"_s);
    QCOMPARE(textAt(model, u"NOTE"_s, ReviewModel::AnswerText), u"två ord"_s);
    QCOMPARE(textAt(model, u"A2"_s, ReviewModel::AnswerText), QString());
    QCOMPARE(textAt(model, u"A2"_s, ReviewModel::Marks), u"Not answered"_s);
}

void TestReviewModel::whatWasPassedOverSaysWhy()
{
    Office office;
    const auto id = office.start(office.client(), u"baseline"_s, QDate(2026, 3, 2), u"walk"_s);
    office.answer(id, {{u"W3"_s, u"0"_s}});
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    QVERIFY(roleAt(model, u"W4"_s, ReviewModel::SkippedRole).toBool());
    QVERIFY(!roleAt(model, u"W5"_s, ReviewModel::SkippedRole).toBool());
    QCOMPARE(textAt(model, u"W4"_s, ReviewModel::Marks), u"Passed over"_s);
    QVERIFY(model.reasonAt(model.rowOf(u"W4"_s)).startsWith(u"Passed over"_s));
    QCOMPARE(model.reasonAt(model.rowOf(u"W5"_s)), QString());
    model.setShow(Show::Unanswered);
    QCOMPARE(model.rowOf(u"W4"_s), -1); // nobody was to answer it
}

void TestReviewModel::anAnswerSetAsideStandsInBrackets()
{
    Office office;
    const auto id = office.start(office.client(), u"baseline"_s, QDate(2026, 3, 2), u"walk"_s);
    office.answer(id, {{u"W3"_s, u"1"_s}, {u"W4"_s, u"Dr Ek"_s}, {u"W3"_s, u"0"_s}});
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    QCOMPARE(textAt(model, u"W4"_s, ReviewModel::AnswerText), u"(Dr Ek)"_s);
    QCOMPARE(textAt(model, u"W4"_s, ReviewModel::Marks), u"Set aside"_s);
    QVERIFY(roleAt(model, u"W4"_s, ReviewModel::SkippedRole).toBool());
    QVERIFY(model.reasonAt(model.rowOf(u"W4"_s)).contains(u"set aside"_s));
}

void TestReviewModel::aRecordedAnswerNamesItsRule()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"0"_s}});
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    QCOMPARE(textAt(model, u"A2"_s, ReviewModel::AnswerText), u"0"_s);
    QVERIFY(model.reasonAt(model.rowOf(u"A2"_s)).startsWith(u"Recorded as 0"_s));
}

void TestReviewModel::findingsShowTheirWorstAndWhetherTheyWereKept()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"30"_s}, {u"RISK"_s, u"1"_s}});
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    QCOMPARE(roleAt(model, u"A1"_s, ReviewModel::SeverityRole), QVariant(int(forms::Severity::Warning)));
    QCOMPARE(roleAt(model, u"RISK"_s, ReviewModel::SeverityRole), QVariant(int(forms::Severity::Notice)));
    QVERIFY(!roleAt(model, u"OUT"_s, ReviewModel::SeverityRole).isValid());
    QCOMPARE(textAt(model, u"A1"_s, ReviewModel::Marks), u"Look again"_s);
    QCOMPARE(model.findingsAt(model.rowOf(u"A1"_s)).size(), std::size_t(1));
    QVERIFY(model.findingsAt(0).empty()); // a section has none
    interview->keepWarning(u"every-day"_s, u"så är det"_s);
    QCOMPARE(textAt(model, u"A1"_s, ReviewModel::Marks), u"Kept with a reason"_s);
    model.setShow(Show::Findings);
    QCOMPARE(shownItems(model), (QStringList{u"A1"_s, u"RISK"_s}));
}

void TestReviewModel::whatChangedSinceItWasReturnedIsMarked()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    QVERIFY_RESULT(ReviewAssessment(office.supervisor(), id).take(review::Action::Return, u"se över"_s));
    office.worker();
    office.answer(id, {{u"A2"_s, u"3"_s}});
    TAKE(office.worker(), id, Send);
    operations::VaultSession &supervisor = office.supervisor();
    const auto changed = ReviewAssessment(supervisor, id).changedSinceReturned();
    QVERIFY_RESULT(changed);
    const auto interview = opened(supervisor, id);
    ReviewModel model;
    model.setInterview(interview.get());
    model.setChanged(*changed);
    QCOMPARE(textAt(model, u"A2"_s, ReviewModel::Marks), u"Changed"_s);
    QVERIFY(roleAt(model, u"A2"_s, ReviewModel::ChangedRole).toBool());
    QVERIFY(!roleAt(model, u"A1"_s, ReviewModel::ChangedRole).toBool());
    model.setShow(Show::Changed);
    QCOMPARE(shownItems(model), QStringList{u"A2"_s});
}

void TestReviewModel::commentsAreCountedAtTheirQuestion()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    operations::VaultSession &supervisor = office.supervisor();
    ReviewAssessment review(supervisor, id);
    QVERIFY_RESULT(review.comment(u"A1"_s, u"hur då?"_s));
    QVERIFY_RESULT(review.comment(u"A1"_s, u"och när?"_s));
    const auto comments = review.comments();
    QVERIFY_RESULT(comments);
    const auto interview = opened(supervisor, id);
    ReviewModel model;
    model.setInterview(interview.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setComments(*comments);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(roleAt(model, u"A1"_s, ReviewModel::CommentsRole).toInt(), 2);
    QCOMPARE(roleAt(model, u"A2"_s, ReviewModel::CommentsRole).toInt(), 0);
    QVERIFY(textAt(model, u"A1"_s, ReviewModel::Marks).contains(u'2'));
    QCOMPARE(model.commentsAt(u"A1"_s).front().text, u"hur då?"_s);
    model.setShow(Show::Comments);
    QCOMPARE(shownItems(model), QStringList{u"A1"_s});
}

void TestReviewModel::eachShowShowsWhatItCounts()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"30"_s}, {u"A2"_s, u"X"_s}}); // the day stands since it was planned
    const auto interview = opened(office.worker(), id);
    ReviewModel model;
    model.setInterview(interview.get());
    model.setChanged({u"A1"_s});
    const std::pair<Show, int> counts[]
        = {{Show::Everything, 7}, {Show::Changed, 1}, {Show::Findings, 1}, {Show::Comments, 0}, {Show::Unanswered, 5}};
    for (const auto &[show, count] : counts) {
        model.setShow(show);
        QCOMPARE(model.countOf(show), count);
        QCOMPARE(int(shownItems(model).size()), count);
    }
}

UNDERLAG_TEST(TestReviewModel)
#include "tst_ReviewModel.moc"
