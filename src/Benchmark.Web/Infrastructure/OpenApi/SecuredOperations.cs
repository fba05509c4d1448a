using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Benchmark.Web.Infrastructure.OpenApi;

/// <summary>Says of each operation whether it needs a token, and what a refusal looks like.</summary>
internal sealed class SecuredOperations : IOpenApiOperationTransformer
{
    /// <inheritdoc />
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses.TryAdd("401", new OpenApiResponse { Description = "The token is missing or has run out." });
        operation.Responses.TryAdd("403", new OpenApiResponse { Description = "The token's scopes don't reach." });
        return Task.CompletedTask;
    }
}
