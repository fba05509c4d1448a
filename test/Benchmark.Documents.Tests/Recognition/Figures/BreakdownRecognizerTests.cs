using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Figures;

public class BreakdownRecognizerTests
{
    [Theory]
    [InlineData("Anställda per form:\n- 24 extratjänster\n- 15 nystartsjobb\n- 8 introduktionsjobb", "antal", 3, null)]
    [InlineData("Insatser:\n- Skyddat boende 11 personer\n- Jourboende 8\n- Öppenvård 5", "personer", 3, null)]
    [InlineData("Totalt 24 insatser:\n- Skyddat boende 11\n- Jourboende 8\n- Öppenvård 5", "antal", 3, 24)]
    [InlineData("I maj hade vi 40 personer anställda: 25 extratjänster och 15 nystartsjobb.", "personer", 2, 40)]
    [InlineData("Av eleverna är 51 % kvinnor och 49 % män.", "%", 2, null)]
    public void A_whole_is_read_by_its_parts(string text, string unit, int parts, int? total)
    {
        var breakdown = Extracting.Extract(text).Breakdowns.ShouldHaveSingleItem();

        (breakdown.Unit, breakdown.Items.Count, breakdown.StatedTotal).ShouldBe((unit, parts, total));
    }

    [Theory]
    [InlineData("- 24 mars möte\n- Nästa steg")]
    [InlineData("Av kvinnorna var 43 procent i insats och av männen 42 procent i arbete.")]
    public void What_makes_no_whole_isnt_one(string text) => Extracting.Extract(text).Breakdowns.ShouldBeEmpty();
}
