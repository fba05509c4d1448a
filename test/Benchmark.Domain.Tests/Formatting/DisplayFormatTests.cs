using System.Globalization;
using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Formatting;

public class DisplayFormatTests
{
    [Theory]
    [InlineData("1234.5", 1, "1\u00A0234,5")]
    [InlineData("-1234567.25", 1, "\u22121\u00A0234\u00A0567,3")]
    [InlineData("0", 0, "0")]
    [InlineData("-0.04", 1, "0,0")]
    [InlineData("2.5", 0, "3")]
    [InlineData("999", 0, "999")]
    public void Numbers_are_written_the_Swedish_way(string value, int decimals, string expected) =>
        In("sv-SE", () => DisplayFormat.Number(decimal.Parse(value, CultureInfo.InvariantCulture), decimals)).ShouldBe(expected);

    [Fact]
    public void Numbers_are_written_the_English_way_on_English_pages() =>
        In("en", () => DisplayFormat.Number(-1234.5m, 1)).ShouldBe("\u22121,234.5");

    [Theory]
    [InlineData("87", "§\u00A087")]
    [InlineData("87 a", "§\u00A087 a")]
    [InlineData("§ 87", "§ 87")]
    [InlineData("Dp 12", "Dp 12")]
    [InlineData(null, "")]
    public void A_paragraph_has_its_sign(string? paragraph, string shown) => DisplayFormat.Paragraph(paragraph).ShouldBe(shown);

    [Theory]
    [InlineData(MissingReason.NotDelivered, "-")]
    [InlineData(MissingReason.NotApplicable, ".")]
    [InlineData(MissingReason.Suppressed, "..")]
    [InlineData(MissingReason.NotYetCollected, "")]
    public void A_missing_value_is_its_sign_and_never_zero(MissingReason reason, string sign)
    {
        DisplayFormat.Number(null, 0, reason).ShouldBe(sign);
        DisplayFormat.Percent(null, 1, reason).ShouldBe(sign);
        DisplayFormat.Money(null, MoneyUnit.Auto, reason).ShouldBe(sign);
        DisplayFormat.WithUnit(null, 0, "hushåll", reason).ShouldBe(sign);
    }

    [Theory]
    [InlineData("39200000", MoneyUnit.Auto, "39,2\u00A0mnkr")]
    [InlineData("-2450000", MoneyUnit.Auto, "\u22122,5\u00A0mnkr")]
    [InlineData("569000", MoneyUnit.Auto, "569\u00A0tkr")]
    [InlineData("9999", MoneyUnit.Auto, "9\u00A0999\u00A0kr")]
    [InlineData("39200000", MoneyUnit.Thousands, "39\u00A0200\u00A0tkr")]
    [InlineData("39200000", MoneyUnit.Kronor, "39\u00A0200\u00A0000\u00A0kr")]
    [InlineData("569000", MoneyUnit.Millions, "0,6\u00A0mnkr")]
    public void Money_takes_the_unit_that_is_read_most_easily(string kronor, MoneyUnit unit, string expected) =>
        In("sv-SE", () => DisplayFormat.Money(decimal.Parse(kronor, CultureInfo.InvariantCulture), unit)).ShouldBe(expected);

    [Fact]
    public void Percent_and_units_stand_after_a_space_that_does_not_break()
    {
        In("sv-SE", () => DisplayFormat.Percent(3.4m)).ShouldBe("3,4\u00A0%");
        In("sv-SE", () => DisplayFormat.WithUnit(1234, 0, "hushåll")).ShouldBe("1\u00A0234\u00A0hushåll");
        In("sv-SE", () => DisplayFormat.WithUnit(12, 0, string.Empty)).ShouldBe("12");
    }

    [Theory]
    [InlineData("1.24", "+1,2")]
    [InlineData("-0.4", "\u22120,4")]
    [InlineData("0.04", "0,0")]
    public void A_change_always_has_its_sign(string value, string expected) =>
        In("sv-SE", () => DisplayFormat.Change(decimal.Parse(value, CultureInfo.InvariantCulture), 1)).ShouldBe(expected);

    [Theory]
    [InlineData("2018-T2", "januari–augusti 2018", "T2 2018", "per 31 augusti 2018")]
    [InlineData("2018-T1", "januari–april 2018", "T1 2018", "per 30 april 2018")]
    [InlineData("2018-04", "januari–april 2018 (månadsrapport)", "jan–apr 2018 (månadsrapport)", "per 30 april 2018")]
    [InlineData("2022-02", "januari–februari 2022", "jan–feb 2022", "per 28 februari 2022")]
    [InlineData("2022-01", "januari 2022", "jan 2022", "per 31 januari 2022")]
    [InlineData("2022-07", "januari–juli 2022", "jan–juli 2022", "per 31 juli 2022")]
    [InlineData("2019", "helåret 2019", "2019", "per 31 december 2019")]
    public void Periods_are_said_in_words(string code, string words, string brief, string day)
    {
        var period = ReportPeriod.Parse(code);
        In("sv-SE", () => DisplayFormat.Period(period)).ShouldBe(words);
        In("sv-SE", () => DisplayFormat.PeriodShort(period)).ShouldBe(brief);
        In("sv-SE", () => DisplayFormat.AsOf(period)).ShouldBe(day);
    }

    [Fact]
    public void Days_are_written_in_both_languages()
    {
        var day = new DateOnly(2018, 8, 31);
        In("sv-SE", () => DisplayFormat.Date(day)).ShouldBe("31 augusti 2018");
        In("en", () => DisplayFormat.Date(day)).ShouldBe("31 August 2018");
        In("sv-SE", () => DisplayFormat.Moment(new DateTimeOffset(2018, 8, 31, 14, 5, 0, TimeSpan.FromHours(2)))).ShouldBe("31 augusti 2018 kl. 14.05");
    }

    [Fact]
    public void Any_language_that_is_not_English_gets_Swedish() =>
        In("fi-FI", () => DisplayFormat.Number(1.5m, 1)).ShouldBe("1,5");

    private static string In(string culture, Func<string> write)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
