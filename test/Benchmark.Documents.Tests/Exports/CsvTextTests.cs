using System.Text;
using Benchmark.Documents.Exports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Exports;

public class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 33", "'+46 33")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("=\"a\";b", "\"'=\"\"a\"\";b\"")]
    public void Text_never_begins_as_a_formula(string text, string expected) => CsvText.Text(text).ShouldBe(expected);

    [Theory]
    [InlineData("Ängelholm", "Ängelholm")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("sa \"hej\"", "\"sa \"\"hej\"\"\"")]
    [InlineData("-", "-")]
    [InlineData("..", "..")]
    [InlineData(null, "")]
    public void Other_text_is_itself(string? text, string expected) => CsvText.Text(text).ShouldBe(expected);

    [Fact]
    public void Numbers_have_a_comma_and_a_plain_minus()
    {
        CsvText.Number(-1234.5m).ShouldBe("-1234,5");
        CsvText.Number(null).ShouldBe(string.Empty);
    }

    [Fact]
    public void A_file_has_a_mark_and_lines()
    {
        var file = CsvText.File([CsvText.Line("Kommun", "Värde"), CsvText.Line(CsvText.Text("Åre"), CsvText.Number(1.5m))]);

        file[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(file[3..]).ShouldBe("Kommun;Värde\r\nÅre;1,5\r\n");
    }
}
