// SPDX-License-Identifier: MIT
// What can be measured of how the pages look, in every language, theme and size.
#include "language.h"
#include "listedmessages.h"
#include "places.h"
#include "scenes.h"
#include "themes.h"
#include "widgets/contrast.h"
#include "widgets/linkbutton.h"
#include "widgets/policymeter.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

#include <cstdio>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

class tst_Look : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contrastIsThatOfWcag();
    void otherLanguages();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everythingIsTranslated();
    void messagesAreShort_data();
    void messagesAreShort();
    void mirrored();
    void legible_data();
    void legible();
    void coloursInOnePlace();
};

namespace {

// Lays the page out as the event loop would.
void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

QList<QWidget*> shownWidgets(WizardDriver& driver)
{
    QList<QWidget*> shown;
    for (QWidget* widget : driver.wizard.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &driver.wizard)
            shown += widget;
    }
    return shown;
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* meter = qobject_cast<const PolicyMeter*>(widget))
        return meter->text();
    return {};
}

bool fits(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const QRect room = label->contentsRect();
        if (!label->wordWrap())
            return label->sizeHint().width() <= label->width();
        const QRect needed = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text());
        return needed.width() <= room.width() && needed.height() <= room.height();
    }
    if (const auto* link = qobject_cast<const LinkButton*>(widget))
        return link->minimumSizeHint().width() <= link->width()
            && link->heightForWidth(link->width()) <= link->height();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->sizeHint().width() <= button->width()
            && button->sizeHint().height() <= button->height();
    if (const auto* meter = qobject_cast<const PolicyMeter*>(widget))
        return meter->fontMetrics().horizontalAdvance(meter->text()) <= meter->width();
    return true;
}

bool isWithinParents(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const QPoint at = widget->mapTo(parent, QPoint());
        if (at.x() < 0 || at.x() + widget->width() > parent->width())
            return false;
        if (parent->isWindow())
            break;
    }
    return true;
}

void checkNothingIsCutOff(WizardDriver& driver, const char* scene)
{
    for (const QWidget* widget : shownWidgets(driver)) {
        const QString text = textOf(widget);
        if (text.isEmpty())
            continue;
        QVERIFY2(fits(widget),
            qPrintable(QStringLiteral("%1: \"%2\" does not fit into %3 x %4; wanted: %5 x %6")
                           .arg(QLatin1String(scene), text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                            : widget->sizeHint().height())));
        QVERIFY2(isWithinParents(widget), qPrintable(QLatin1String(scene) + u' ' + text));
    }
}

// --- contrast, from the pixels

struct Seen {
    QColor background; ///< the most frequent colour
    double best = 1; ///< highest contrast against it
};

Seen seenIn(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    Seen seen;
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > most) {
            most = count.value();
            seen.background = QColor(count.key());
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        seen.best = std::max(seen.best, contrast(QColor(count.key()), seen.background));
    return seen;
}

class Contrasts {
public:
    void note(const QString& what, double ratio)
    {
        const auto known = m_lowest.find(what);
        if (known == m_lowest.end())
            m_lowest.insert(what, ratio);
        else
            *known = std::min(*known, ratio);
    }
    [[nodiscard]] const QMap<QString, double>& lowest() const { return m_lowest; }

private:
    QMap<QString, double> m_lowest;
};

void measureTexts(WizardDriver& driver, const QImage& window, Contrasts& contrasts)
{
    const qreal ratio = window.devicePixelRatio();
    for (const QWidget* widget : shownWidgets(driver)) {
        if (textOf(widget).isEmpty() || !widget->isEnabled() || qobject_cast<const PolicyMeter*>(widget))
            continue;
        QRect area(widget->mapTo(&driver.wizard, QPoint()), widget->size());
        // A label with a mark or a box has those measured by themselves.
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            area = label->contentsRect().translated(widget->mapTo(&driver.wizard, QPoint()));
        if (qobject_cast<const QCheckBox*>(widget))
            area.setLeft(area.left() + widget->fontMetrics().height() * 3 / 2);
        // Buttons: within the frame.
        if (qobject_cast<const QPushButton*>(widget) && !qobject_cast<const LinkButton*>(widget))
            area.adjust(6, 4, -6, -4);
        const QRect pixels(qRound(area.x() * ratio), qRound(area.y() * ratio), qRound(area.width() * ratio),
            qRound(area.height() * ratio));
        const QString kind = qobject_cast<const LinkButton*>(widget) ? QStringLiteral("links")
            : qobject_cast<const QCheckBox*>(widget)                 ? QStringLiteral("check boxes")
            : widget->objectName() == QLatin1String("nextButton")    ? QStringLiteral("the page's button")
            : qobject_cast<const QAbstractButton*>(widget)           ? QStringLiteral("buttons")
            : widget->objectName() == QLatin1String("message")       ? QStringLiteral("messages")
                                                                     : QStringLiteral("labels");
        contrasts.note(kind, seenIn(window.copy(pixels)).best);
    }
}

void measureParts(WizardDriver& driver, const QImage& window, Contrasts& contrasts)
{
    const qreal ratio = window.devicePixelRatio();
    const auto at = [&](const QWidget* widget, const QPoint& point) {
        const QPoint pixel = widget->mapTo(&driver.wizard, point) * ratio;
        return window.pixelColor(pixel);
    };
    for (const QWidget* widget : shownWidgets(driver)) {
        if (const auto* meter = qobject_cast<const PolicyMeter*>(widget)) {
            const QRect bar = meter->barRect();
            const QColor filled = at(meter, { bar.width() * meter->value() / 100 - 6, bar.center().y() });
            const QColor page = at(meter, { meter->width() / 2, bar.bottom() + 3 });
            if (meter->value() > 10)
                contrasts.note(QStringLiteral("meter's green on the page"), contrast(filled, page));
            if (meter->value() > 10 && meter->value() < 90)
                contrasts.note(QStringLiteral("meter's green on its groove"),
                    contrast(filled, at(meter, { bar.width() - 12, bar.center().y() })));
            const QRect words(QPoint(0, bar.bottom() + 2), QPoint(meter->width(), meter->height()));
            const QRect area = words.translated(meter->mapTo(&driver.wizard, QPoint()));
            contrasts.note(QStringLiteral("meter's words"),
                seenIn(window.copy(QRect(area.topLeft() * ratio, area.size() * ratio))).best);
        } else if (qobject_cast<const QLineEdit*>(widget)) {
            double best = 1; // across the left edge, at half height
            const QColor page = at(widget, { -3, widget->height() / 2 });
            for (int x = 0; x < 3; ++x)
                best = std::max(best, contrast(at(widget, { x, widget->height() / 2 }), page));
            contrasts.note(widget->hasFocus() ? QStringLiteral("outline of the field with focus")
                                              : QStringLiteral("outline of a field"),
                best);
        }
    }
}

// Sentence ends that are not inside a quotation: the "?" of “Forgot your password?”.
int sentencesIn(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("“[^”]*”|«[^»]*»|„[^“]*“")));
    text.remove(QRegularExpression(QStringLiteral("\\S+@\\S+\\.com"))); // an address
    static const QRegularExpression end(QStringLiteral("[.!?。？！।؟](?=\\s|$|[^\\x00-\\xff])"));
    return static_cast<int>(text.count(end));
}

} // namespace

void tst_Look::initTestCase()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    QApplication::setCursorFlashTime(0);
}

void tst_Look::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(
        qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the well-known "just too light"
    QCOMPARE(qRound(contrast(Qt::red, Qt::white) * 100), 400);
    QVERIFY(contrast(readable(Qt::yellow, Qt::white, 4.5), Qt::white) >= 4.5);
    QCOMPARE(readable(Qt::black, Qt::white, 4.5), QColor(Qt::black));
}

void tst_Look::otherLanguages()
{
    for (const auto& [tag, text] :
        { std::pair("de-AT", "Anmelden"), { "pt-PT", "Entrar" }, { "zh-CN", "登录" },
            { "ar-EG", "تسجيل الدخول" }, { "ja", "Sign in" }, { "en-GB", "Sign in" } }) {
        const Language language(QString::fromLatin1(tag));
        WizardDriver driver(std::move(exampleStates()[1]));
        QCOMPARE(driver.find<QLabel>("heading")->text(), QString::fromUtf8(text));
    }
}

void tst_Look::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("percent"); // of the text's size
    QTest::addColumn<int>("width"); // of the window; 0 = its own
    for (const QString& tag : Language::all() + QStringList{ QStringLiteral("pseudo") }) {
        QTest::addRow("%s", qPrintable(tag)) << tag << 100 << 0;
        QTest::addRow("%s 200 %%", qPrintable(tag)) << tag << 200 << 0;
        QTest::addRow("%s narrow", qPrintable(tag)) << tag << 100 << 480;
    }
}

void tst_Look::nothingIsCutOff()
{
    QFETCH(QString, tag);
    QFETCH(int, percent);
    QFETCH(int, width);
    QFont font = QApplication::font();
    font.setPointSizeF(10 * percent / 100.0);
    const QFont before = QApplication::font();
    QApplication::setFont(font);
    {
        const Language language(tag);
        for (const Scene& scene : scenes()) {
            WizardDriver driver(scene.state());
            settle();
            scene.arrange(driver);
            if (width > 0) {
                driver.wizard.resize(width, driver.wizard.height());
                settle();
                // The pseudo-language may need more than a phone has.
                if (tag != QLatin1String("pseudo"))
                    QVERIFY2(driver.wizard.width() <= width,
                        qPrintable(QStringLiteral("%1: %2 wide")
                                       .arg(QLatin1String(scene.name))
                                       .arg(driver.wizard.width())));
            }
            settle();
            checkNothingIsCutOff(driver, scene.name);
            if (QTest::currentTestFailed())
                break;
        }
    }
    QApplication::setFont(before);
}

void tst_Look::everythingIsTranslated()
{
    const Language language(QStringLiteral("pseudo"));
    const QStringList foreign{ QStringLiteral("JBSWY3DPEHPK3PXP"), QStringLiteral("Alex Broker") };
    for (const Scene& scene : scenes()) {
        WizardDriver driver(scene.state());
        settle();
        scene.arrange(driver);
        settle();
        for (const QWidget* widget : shownWidgets(driver)) {
            for (QString text :
                { textOf(widget), widget->accessibleName(), widget->accessibleDescription() }) {
                text.remove(u'&');
                if (text.isEmpty() || foreign.contains(text))
                    continue;
                QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'),
                    qPrintable(QStringLiteral("%1: %2 \"%3\"")
                                   .arg(QLatin1String(scene.name), widget->objectName(), text)));
            }
        }
    }
}

void tst_Look::messagesAreShort_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString& tag : Language::all())
        QTest::addRow("%s", qPrintable(tag)) << tag;
}

void tst_Look::messagesAreShort()
{
    QFETCH(QString, tag);
    const Language language(tag);
    for (const ListedMessage& message : listedMessages()) {
        const int sentences = sentencesIn(message.shown.text);
        QVERIFY2(sentences >= 1 && sentences <= 3,
            qPrintable(QStringLiteral("%1 sentences: %2").arg(sentences).arg(message.shown.text)));
    }
}

void tst_Look::mirrored()
{
    const Language language(QStringLiteral("ar"));
    WizardDriver driver(scenes().first().state());
    settle();
    QWidget* steps = driver.find("stepList");
    QWidget* field = driver.find("emailAddress");
    QVERIFY(steps->mapTo(&driver.wizard, QPoint()).x() > field->mapTo(&driver.wizard, QPoint()).x());
    QVERIFY(driver.next()->x() < driver.find("helpButton")->x());
    // Within, from left to right.
    for (const Scene& scene : scenes()) {
        WizardDriver page(scene.state());
        settle();
        for (const QLineEdit* line : page.wizard.findChildren<QLineEdit*>()) {
            if (line->objectName() != QLatin1String("detail-name")) // a name may be Arabic
                QVERIFY2(line->layoutDirection() == Qt::LeftToRight, qPrintable(line->objectName()));
        }
    }
    WizardDriver code(std::move(exampleStates()[5]));
    QVERIFY(code.find<QLabel>("codeDestination")->text().contains(QStringLiteral("\u2066••• 678\u2069")));
}

void tst_Look::legible_data()
{
    QTest::addColumn<int>("theme");
    for (int theme = 0; theme < themes().size(); ++theme)
        QTest::addRow("%s", themes()[theme].name) << theme;
}

void tst_Look::legible()
{
    QFETCH(int, theme);
    QApplication::setPalette(themes()[theme].palette);
    Contrasts contrasts;
    for (const Scene& scene : scenes()) {
        WizardDriver driver(scene.state());
        settle();
        scene.arrange(driver);
        settle();
        QImage window(driver.wizard.size() * 3, QImage::Format_RGB32); // strokes with a solid middle
        window.setDevicePixelRatio(3);
        driver.wizard.render(&window);
        measureTexts(driver, window, contrasts);
        measureParts(driver, window, contrasts);
    }
    QApplication::setPalette(themes()[0].palette);
    for (auto lowest = contrasts.lowest().cbegin(); lowest != contrasts.lowest().cend(); ++lowest) {
        printf(
            "contrast, %-14s %-32s %5.1f\n", themes()[theme].name, qPrintable(lowest.key()), lowest.value());
        const bool isPart = lowest.key().contains(QLatin1String("outline"))
            || lowest.key().contains(QLatin1String("green"));
        QVERIFY2(lowest.value() >= (isPart ? 3 : 4.5), qPrintable(lowest.key()));
    }
}

// Colours are named in theme.cpp; contrast.cpp knows black and white.
void tst_Look::coloursInOnePlace()
{
    static const QRegularExpression colour(
        QStringLiteral("QColor\\(\\s*(0x|\\d|\"|Qt::)|QColor "
                       "\\w+\\((0x|\\d)|Qt::(black|white|red|green|blue|gray|darkGray)\\b|setStyleSheet"));
    for (const QString& folder : { QStringLiteral("/wizard"), QStringLiteral("/app") }) {
        QDirIterator files(Places::sources() + folder, { QStringLiteral("*.cpp"), QStringLiteral("*.h") },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String("/theme.cpp"))
                || file.fileName().endsWith(QLatin1String("/contrast.cpp")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = colour.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + QLatin1String(": ") + found.captured()));
        }
    }
}

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
