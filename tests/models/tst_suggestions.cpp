// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionfixture.h"
#include "models/library.h"
#include "models/suggestions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::models;
using namespace vv::test;

class TstSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAfterAPause();
    void theNewestQuestionIsAnswered();
    void aQuestionCanBeTakenBack();
    void theSameAgainAsksNothing();
    void seesWhatWasWrittenSince();
    void nothingWithoutACollection();
    void letsGoOfTheFile();
    void endsWhileItIsAsked();

private:
    [[nodiscard]] static store::Selection query(const QString &text) { return {.folder = {}, .query = text}; }

    std::unique_ptr<CollectionFixture> m_fixture;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Suggestions> m_suggestions;
};

void TstSuggestions::init()
{
    m_fixture = std::make_unique<CollectionFixture>();
    QVERIFY(m_fixture->sync(CollectionFixture::copies(12)));
    m_library = std::make_unique<Library>();
    m_library->open(m_fixture->file());
    m_suggestions = std::make_unique<Suggestions>(*m_library);
}

void TstSuggestions::cleanup()
{
    m_suggestions.reset();
    m_library.reset();
    m_fixture.reset();
}

void TstSuggestions::answersAfterAPause()
{
    const QSignalSpy changed(m_suggestions.get(), &Suggestions::changed);
    m_suggestions->ask(query(u"artist:velvte"_s));
    QVERIFY(m_suggestions->queries().isEmpty());
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"artist:velvet"_s});
    QCOMPARE(changed.count(), 1);
}

void TstSuggestions::theNewestQuestionIsAnswered()
{
    QStringList seen;
    connect(m_suggestions.get(), &Suggestions::changed, this, [&] { seen += m_suggestions->queries(); });
    for (const QString &typed : {u"velv"_s, u"velvt"_s, u"velvte"_s, u"glashuas"_s})
        m_suggestions->ask(query(typed));
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"glashaus"_s});
    QCOMPARE(seen, QStringList{u"glashaus"_s});
    // And while one is shown, another question takes it away at once.
    m_suggestions->ask(query(u"velvte"_s));
    QVERIFY(m_suggestions->queries().isEmpty());
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"velvet"_s});
}

void TstSuggestions::aQuestionCanBeTakenBack()
{
    m_suggestions->ask(query(u"velvte"_s));
    m_suggestions->ask({});
    m_suggestions->ask(query(u"glashuas"_s));
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"glashaus"_s});
    m_suggestions->ask({});
    QVERIFY(m_suggestions->queries().isEmpty());
}

void TstSuggestions::theSameAgainAsksNothing()
{
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries().size(), 1);
    const QSignalSpy changed(m_suggestions.get(), &Suggestions::changed);
    m_suggestions->ask(query(u"velvte"_s));
    QCOMPARE(m_suggestions->queries(), QStringList{u"velvet"_s});
    QCOMPARE(changed.count(), 0);
}

void TstSuggestions::seesWhatWasWrittenSince()
{
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries().size(), 1);
    Copy copy = CollectionFixture::copy(13);
    copy.release.title = u"Quicksilver"_s;
    QVERIFY(m_fixture->sync(CollectionFixture::copies(12) << copy));
    m_suggestions->ask(query(u"quicksilvre"_s));
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"quicksilver"_s});
}

void TstSuggestions::nothingWithoutACollection()
{
    m_library->open({});
    m_suggestions->ask(query(u"velvte"_s));
    m_library->open(m_fixture->file());
    QVERIFY(m_suggestions->queries().isEmpty());
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries(), QStringList{u"velvet"_s});
}

void TstSuggestions::letsGoOfTheFile()
{
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries().size(), 1);
    const QString file = m_fixture->file();
    m_fixture->close();
    m_library->open({});
    QVERIFY(m_suggestions->queries().isEmpty());
    const auto moved = store::prepareToMove(file); // refused while anybody has it open
    QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error().detail));
}

void TstSuggestions::endsWhileItIsAsked()
{
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries().size(), 1);
    m_suggestions->ask(query(u"glashuas"_s));
    m_suggestions.reset(); // with the thread running and a question before it
    m_suggestions = std::make_unique<Suggestions>(*m_library);
    m_suggestions->ask(query(u"velvte"_s));
    QTRY_COMPARE(m_suggestions->queries().size(), 1);
}

QTEST_GUILESS_MAIN(TstSuggestions)
#include "tst_suggestions.moc"
