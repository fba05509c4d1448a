using FsCheck;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace Benchmark.Formatting;

public class PlainSpellingTests
{
    [Theory]
    [InlineData("PÅGÅR", "pågår")]
    [InlineData("  Ej\u00A0 påbörjad\t", "ej påbörjad")]
    [InlineData("Färdigt. .", "färdigt")]
    [InlineData("Fem.två.", "fem.två")]
    [InlineData("À Ö Ø Þ × ß ÿ", "à ö ø þ × ß ÿ")]
    [InlineData("ŠĀ ΩΜ", "šā ωμ")]
    [InlineData(" . ", "")]
    public void Case_spaces_and_a_closing_stop_do_not_matter(string written, string plain) =>
        PlainSpelling.Of(written, ".").ShouldBe(plain);

    [Fact]
    public void A_text_may_be_of_any_length() =>
        PlainSpelling.Of(string.Join("  ", Enumerable.Repeat("Åtgärd", 500)), ".").ShouldBe(string.Join(' ', Enumerable.Repeat("åtgärd", 500)));

    [Property]
    public void Any_text_is_spelt_as_by_taking_it_apart(NonNull<string> text) =>
        PlainSpelling.Of(text.Get, ".").ShouldBe(
            string.Join(' ', text.Get.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ').ToLowerInvariant());
}
