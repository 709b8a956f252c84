// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using gui::Theme;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void disabledTextIsFaded();
    void followsThePlatform();
    void choiceWins();
    void iconsFollowTheTheme();
    void everyIconDraws();
    void fingersGetMillimetres();
};

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("dark") << int(Theme::Scheme::Dark);
    QTest::newRow("light") << int(Theme::Scheme::Light);
    QTest::newRow("contrast dark") << int(Theme::Scheme::ContrastDark);
    QTest::newRow("contrast light") << int(Theme::Scheme::ContrastLight);
}

void TstTheme::textIsReadable()
{
    QFETCH(int, scheme);
    const gui::Colours &c = Theme::colours(static_cast<Theme::Scheme>(scheme));
    for (const QColor &ground : {c.background, c.surface, c.raised}) {
        QVERIFY(Theme::contrast(c.text, ground) >= 4.5);
        QVERIFY(Theme::contrast(c.muted, ground) >= 4.5);
        QVERIFY(Theme::contrast(c.accent, ground) >= 4.5);
        QVERIFY(Theme::contrast(c.danger, ground) >= 4.5);
    }
    QVERIFY(Theme::contrast(c.onAccent, c.accent) >= 4.5);
    QVERIFY(Theme::contrast(c.ok, c.surface) >= 4.5);
}

void TstTheme::disabledTextIsFaded()
{
    const QPalette palette = Theme::palette(Theme::Scheme::Dark);
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
    QCOMPARE(palette.color(QPalette::PlaceholderText), Theme::colours(Theme::Scheme::Dark).muted);
    QCOMPARE(palette.color(QPalette::Highlight), Theme::colours(Theme::Scheme::Dark).accent);
}

void TstTheme::followsThePlatform()
{
    const auto scheme = [](const QColor &window, const QColor &text) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        return Theme::schemeFor(palette);
    };
    QCOMPARE(scheme(QColor(0xEFEFEF), Qt::black), Theme::Scheme::Light);
    QCOMPARE(scheme(QColor(0x2E3436), QColor(0xEEEEEC)), Theme::Scheme::Dark);
    QCOMPARE(scheme(Qt::black, Qt::white), Theme::Scheme::ContrastDark);
    QCOMPARE(scheme(Qt::white, Qt::black), Theme::Scheme::ContrastLight);
}

void TstTheme::choiceWins()
{
    Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QCOMPARE(theme.scheme(), Theme::Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(Theme::Scheme::Dark).background);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!qApp->styleSheet().contains(u'@')); // every word of the sheet was replaced
    QVERIFY(qApp->styleSheet().contains(Theme::colours(Theme::Scheme::Light).accent.name()));
    theme.setChoice(ThemeChoice::System);
    theme.systemChanged();
    QCOMPARE(theme.scheme(), Theme::Scheme::Light); // the offscreen platform's palette
}

void TstTheme::iconsFollowTheTheme()
{
    Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const QIcon icon = gui::icon(u"collection"_s, QPalette::Text);
    const auto brightest = [&icon] {
        const QImage image = icon.pixmap(32, 32).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 250)
                    most = std::max(most, qGray(image.pixel(x, y)));
            }
        }
        return most;
    };
    QVERIFY(brightest() > 200);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(brightest() < 80);
}

void TstTheme::everyIconDraws()
{
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const QStringList files = QDir(u":/vv/icons"_s).entryList();
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QIcon icon = file == "app.svg"_L1 ? gui::appIcon() : gui::icon(file.chopped(4));
        const QImage image = icon.pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(painted > 20, qPrintable(file));
    }
}

void TstTheme::fingersGetMillimetres()
{
    const gui::Metrics mouse = gui::Metrics::forMouse(QApplication::font());
    const gui::Metrics finger = gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1.0);
    const gui::Metrics larger = gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1.5);
    QVERIFY(!mouse.touch);
    QVERIFY(finger.touch);
    QVERIFY(qAbs(finger.control - 9 * finger.pixelsPerMm) <= 1);
    QVERIFY(qAbs(finger.mainControl - 12 * finger.pixelsPerMm) <= 1);
    QVERIFY(larger.control > finger.control);
    QFont font = QApplication::font();
    font.setPixelSize(finger.small);
    QVERIFY(QFontMetricsF(font).xHeight() >= 2.4 * finger.pixelsPerMm);
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
