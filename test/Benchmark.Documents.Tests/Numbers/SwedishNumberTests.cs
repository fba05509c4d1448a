using System.Globalization;
using Benchmark.Documents.Numbers;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Numbers;

public class SwedishNumberTests
{
    [Theory]
    [InlineData("-1 234,5", -1234.5)]
    [InlineData("\u22121\u00A0234,5", -1234.5)]
    [InlineData("\u20131\u202F234,5", -1234.5)]
    [InlineData("- 1\u2009234,5", -1234.5)]
    [InlineData("1,234", 1.234)]
    [InlineData("1234", 1234)]
    [InlineData("+5", 5)]
    [InlineData(" 0 ", 0)]
    [InlineData("1 234 567,89", 1234567.89)]
    public void Reads_what_kommuner_print(string text, double expected)
    {
        SwedishNumber.TryParse(text, out var value).ShouldBeTrue();
        value.ShouldBe((decimal)expected);
    }

    [Theory]
    [InlineData("1 23 4,5")]
    [InlineData("1 234,5-")]
    [InlineData("1e3")]
    [InlineData("(1 234,5)")]
    [InlineData("1.234")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("12,5 %")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData(null)]
    public void Refuses_what_could_mean_something_else(string? text) => SwedishNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("12,5 %")]
    [InlineData("12,5%")]
    [InlineData("12,5\u00A0%")]
    [InlineData("12,5")]
    public void Takes_a_percent_sign_where_it_is_asked_for(string text)
    {
        SwedishNumber.TryParse(text, out var value, allowPercentSign: true).ShouldBeTrue();
        value.ShouldBe(12.5m);
    }

    [Fact]
    public void Never_throws_and_reads_back_what_it_prints()
    {
        const string Signs = "0123456789,.-+ \u00A0\u202F\u2009\u2212\u2013%eE()\t\0åÅ٣\uD800";
        var random = new Random(20180831);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => Signs[random.Next(Signs.Length)]));
            Should.NotThrow(() => SwedishNumber.TryParse(text, out _, allowPercentSign: random.Next(2) == 0));

            var number = Math.Round((decimal)((random.NextDouble() - 0.5) * 1e9), random.Next(0, 6));
            SwedishNumber.TryParse(SwedishNumber.Print(number), out var again).ShouldBeTrue();
            again.ShouldBe(number);
            var grouped = number.ToString("N3", CultureInfo.GetCultureInfo("sv-SE"));
            SwedishNumber.TryParse(grouped, out again).ShouldBeTrue(grouped);
            again.ShouldBe(Math.Round(number, 3, MidpointRounding.AwayFromZero));
        }
    }

    [Theory]
    [InlineData("41250000", "41\u00A0250\u00A0000")]
    [InlineData("-1234,5", "\u22121\u00A0234,5")]
    [InlineData("999", "999")]
    [InlineData("cirka 41250000", "cirka 41250000")]
    public void In_a_sentence_a_number_stands_in_groups(string text, string expected) => SwedishNumber.Grouped(text).ShouldBe(expected);

    [Theory]
    [InlineData("-", MissingReason.NotDelivered)]
    [InlineData("\u2212", MissingReason.NotDelivered)]
    [InlineData("Uppgift saknas.", MissingReason.NotDelivered)]
    [InlineData(" . ", MissingReason.NotApplicable)]
    [InlineData("..", MissingReason.Suppressed)]
    public void Tells_the_missing_signs_apart(string text, MissingReason expected) => MissingSign.Find(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("...")]
    [InlineData("oklart")]
    public void Empty_zero_and_other_words_are_no_missing_sign(string? text) => MissingSign.Find(text).ShouldBeNull();
}
