using System.Globalization;
using Benchmark.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.TagHelpers;

/// <summary>A labelled input with its hint and its error: <c>&lt;form-field for="Email" hint="…" /&gt;</c>.</summary>
[HtmlTargetElement("form-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IStringLocalizer<BenchmarkResource> texts) : LabelledTagHelper(texts)
{
    /// <summary>The input's type, <c>text</c> unless said.</summary>
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    /// <summary>The keyboard of a telephone: <c>numeric</c>, <c>email</c>.</summary>
    public string? Inputmode { get; set; }

    /// <summary>Id of the list with suggestions.</summary>
    public string? List { get; set; }

    /// <summary>More classes on the input: <c>input-short</c>.</summary>
    public string? InputClass { get; set; }

    /// <inheritdoc />
    protected override Task<TagBuilder> ControlAsync(TagHelperOutput output, string? attempted)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass(InputClass is null ? "input" : "input " + InputClass);
        input.Attributes["type"] = Type;
        Add(input, "autocomplete", Autocomplete);
        Add(input, "inputmode", Inputmode);
        Add(input, "list", List);
        if (Type != "password")
        {
            Add(input, "value", attempted ?? Convert.ToString(For.Model, CultureInfo.CurrentCulture));
        }

        return Task.FromResult(input);
    }
}
