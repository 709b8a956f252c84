// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchfield.h"
#include "windowharness.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::test;

/// What the collection page offers where a search finds nothing.
class TstSuggesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSearchesForIt_data();
    void aClickSearchesForIt();
    void byKeyboard();
    void tabReachesThem();
    void goneWithTheSearch();
    void oddLettersStayWhatTheyAre();

private:
    void open(WindowHarness::Mode mode, int copies = 12);
    void type(const QString &text) const
    {
        field()->setFocus();
        field()->setText(text);
    }
    [[nodiscard]] gui::SearchField *field() const { return m_window->find<gui::SearchField>("searchField"); }
    /// Other pages have such messages, too.
    template <class T>
    [[nodiscard]] T *onPage(const char *name) const
    {
        return m_window->find<QWidget>("collectionPage")->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *choice(const char *name = "choice0") const { return onPage<QPushButton>(name); }
    [[nodiscard]] int shown() const { return m_window->find<QAbstractItemView>("collectionView")->model()->rowCount(); }

    std::unique_ptr<WindowHarness> m_window;
};

void TstSuggesting::open(WindowHarness::Mode mode, int copies)
{
    m_window.reset();
    m_window = std::make_unique<WindowHarness>(copies, mode);
    QVERIFY(m_window->open(mode == WindowHarness::Mode::Kiosk ? QSize(800, 480) : QSize(1280, 800)));
    QVERIFY(field() && choice());
}

void TstSuggesting::aClickSearchesForIt_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("desktop") << int(WindowHarness::Mode::Desktop);
    QTest::newRow("kiosk") << int(WindowHarness::Mode::Kiosk);
}

void TstSuggesting::aClickSearchesForIt()
{
    QFETCH(int, mode);
    open(static_cast<WindowHarness::Mode>(mode));
    type(u"velvte"_s);
    QTRY_VERIFY(choice()->isVisible());
    QCOMPARE(choice()->text(), u"velvet"_s);
    QVERIFY(!choice("choice1")->isVisible());
    QVERIFY(onPage<QLabel>("choicesLabel")->isVisible());
    QTest::mouseClick(choice(), Qt::LeftButton);
    QCOMPARE(field()->text(), u"velvet"_s);
    QTRY_COMPARE(shown(), 1);
    QVERIFY(!choice()->isVisible());
}

void TstSuggesting::byKeyboard()
{
    open(WindowHarness::Mode::Desktop);
    type(u"glashuas"_s);
    QTRY_VERIFY(choice()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(choice()->hasFocus());
    QVERIFY(choice()->accessibleName().contains(u"glashaus"_s));
    QTest::keyClick(choice(), Qt::Key_Return);
    QTRY_COMPARE(shown(), 1);
    QVERIFY(m_window->find<QAbstractItemView>("collectionView")->hasFocus());
}

void TstSuggesting::tabReachesThem()
{
    open(WindowHarness::Mode::Desktop);
    type(u"glashuas"_s);
    QTRY_VERIFY(choice()->isVisible());
    for (int i = 0; i < 10 && !choice()->hasFocus(); ++i)
        QTest::keyClick(m_window->window->focusWidget(), Qt::Key_Tab);
    QVERIFY(choice()->hasFocus());
    QTest::keyClick(m_window->window->focusWidget(), Qt::Key_Tab);
    QVERIFY(onPage<QPushButton>("messageAction")->hasFocus());
    QTest::keyClick(m_window->window->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(choice(), Qt::Key_Space);
    QTRY_COMPARE(shown(), 1);
}

void TstSuggesting::goneWithTheSearch()
{
    open(WindowHarness::Mode::Desktop);
    type(u"velvte"_s);
    QTRY_VERIFY(choice()->isVisible());
    type(u"zzzzzzzzz"_s);
    QTRY_VERIFY(!choice()->isVisible());
    type(u"velvte"_s);
    QTRY_VERIFY(choice()->isVisible());
    QTest::mouseClick(onPage<QPushButton>("messageAction"), Qt::LeftButton);
    QCOMPARE(shown(), 12);
    QVERIFY(!choice()->isVisible());
}

void TstSuggesting::oddLettersStayWhatTheyAre()
{
    open(WindowHarness::Mode::Desktop);
    type(u"signla&ash"_s);
    QTRY_VERIFY(choice()->isVisible());
    QCOMPARE(choice()->text(), u"signal&&ash"_s); // shown with one
    QTest::mouseClick(choice(), Qt::LeftButton);
    QCOMPARE(field()->text(), u"signal&ash"_s);
    QTRY_COMPARE(shown(), 1);
}

QTEST_MAIN(TstSuggesting)
#include "tst_suggesting.moc"
